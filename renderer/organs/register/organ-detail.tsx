import { Button, Group } from '@mantine/core';
import { ListTodo } from 'lucide-react';
import type { Organ } from '../../../core/organs/organ';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { Facts } from '../../ui/facts';
import { formatCount } from '../../ui/format-count';
import { useToday } from '../../ui/use-today';
import { periodTag, periodWords } from '../organ-period';
import { categoryName } from './categories';
import { GroupMembers } from './group-members';
import classes from './organ-detail.module.css';
import type { OpenDialog } from './organ-dialogs';
import { OrganLink } from './organ-link';
import { SuccessionSteps } from './succession-steps';

const words = vi.organs.detail;

/** One organ: its names, place, time, who came before and after it, and what can be done with it. */
export function OrganDetail({
  organ,
  organs,
  onDialog,
  onChildren,
}: {
  readonly organ: Organ;
  readonly organs: readonly Organ[];
  readonly onDialog: (dialog: OpenDialog) => void;
  /** Shows the organs under this one. */
  readonly onChildren: () => void;
}) {
  const { navigation } = useServices();
  const day = useToday();
  const tag = periodTag(organ, day);
  const { id } = organ;
  const children = organs.filter(({ parent }) => parent === id);
  const groups = organs.filter(({ members }) => members?.some((member) => member.organ === id) === true);
  const parent = organs.find((candidate) => candidate.id === organ.parent);
  return (
    <article className={classes.detail}>
      <header className={classes.head}>
        <h2 className={classes.name}>{organ.name}</h2>
        <span className={classes.tags}>
          {organ.group === true && <span className={classes.tag}>{vi.organs.list.group}</span>}
          {tag !== null && (
            <span className={classes.tag} data-tone="amber">
              {tag}
            </span>
          )}
        </span>
      </header>
      <Group gap="xs">
        <Button
          leftSection={<ListTodo size={16} aria-hidden />}
          onClick={() => navigation.go({ place: 'organs', view: 'organ', organ: id })}
        >
          {words.work}
        </Button>
        <Button variant="default" onClick={() => onDialog({ kind: 'edit', id })}>
          {words.edit}
        </Button>
        <Button variant="default" onClick={() => onDialog({ kind: 'end', id })}>
          {words.end}
        </Button>
        <Button variant="default" onClick={() => onDialog({ kind: 'remove', id })}>
          {words.remove}
        </Button>
      </Group>
      <Facts
        facts={[
          [words.period, periodWords(organ)],
          [words.category, categoryName(organ)],
          [words.short, organ.short ?? words.none],
          [words.spellings, organ.spellings?.join('; ') ?? words.none],
          [words.symbol, organ.symbol ?? words.none],
          [words.rank, organ.rank === undefined ? words.none : String(organ.rank)],
        ]}
      />
      {(parent !== undefined || children.length > 0 || groups.length > 0) && (
        <section className={classes.section} aria-label={words.parent}>
          {parent !== undefined && <Related title={words.parent} organs={[parent]} />}
          {children.length > 0 && (
            <p className={classes.related}>
              <span className={classes.relation}>{words.children}</span>
              <Button variant="subtle" size="compact-xs" onClick={onChildren}>
                {words.childrenCount(formatCount(children.length))}
              </Button>
            </p>
          )}
          {groups.length > 0 && <Related title={words.inGroups} organs={groups} />}
        </section>
      )}
      <SuccessionSteps organ={organ} organs={organs} />
      {organ.group === true && <GroupMembers group={organ} organs={organs} />}
    </article>
  );
}

function Related({ title, organs }: { readonly title: string; readonly organs: readonly Organ[] }) {
  return (
    <p className={classes.related}>
      <span className={classes.relation}>{title}</span>
      {organs.map((organ) => (
        <OrganLink key={organ.id} organ={organ} />
      ))}
    </p>
  );
}
