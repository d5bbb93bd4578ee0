import { useState } from 'react';
import { membersOn } from '../../../core/organs/groups';
import type { Organ } from '../../../core/organs/organ';
import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { formatDate } from '../../ui/format-time';
import { useToday } from '../../ui/use-today';
import { DayField } from '../day-field';
import { readDay } from '../read-day';
import classes from './organ-detail.module.css';
import { OrganLink } from './organ-link';

const words = vi.organs.detail;

/** Whom a group names on a day, groups inside it taken apart. */
export function GroupMembers({
  group,
  organs,
}: {
  readonly group: Organ;
  readonly organs: readonly Organ[];
}) {
  const now = useToday();
  const [text, setText] = useState(formatDate(now));
  const day = readDay(text);
  if (group.members === undefined) {
    return (
      <section className={classes.section} aria-label={words.members}>
        <h3 className={classes.sectionTitle}>{words.members}</h3>
        <p className={classes.note}>{words.unlistedMembers}</p>
      </section>
    );
  }
  const members = day === null ? [] : membersOn(group.id, day, organs);
  return (
    <section className={classes.section} aria-label={words.members}>
      <h3 className={classes.sectionTitle}>{words.members}</h3>
      <div className={classes.day}>
        <DayField
          label={words.membersOn}
          value={text}
          error={day === null ? vi.organs.form.dayError : undefined}
          onChange={setText}
        />
      </div>
      <p className={classes.note} role="status">
        {members.length === 0 ? words.noMembers : words.memberCount(formatCount(members.length))}
      </p>
      <ul className={classes.members}>
        {members.map((organ) => (
          <li key={organ.id}>
            <OrganLink organ={organ} />
          </li>
        ))}
      </ul>
    </section>
  );
}
