import { Button, CloseButton, Menu } from '@mantine/core';
import { CalendarClock, FileText, Landmark } from 'lucide-react';
import type { DutyRole } from '../../../core/editing/commands/mark-duty';
import type { Recognised } from '../../../core/editing/recognise';
import { useStore } from '../../app/store';
import { citing } from '../../strings/citing';
import { editorStrings } from '../../strings/editor';
import { Section } from '../inspector/section';
import { useEditorSession } from '../session/editor-session';
import styles from './recognise.module.css';
import { dismissMention, takeMention } from './take-mention';

const words = citing.recognised;
const ICONS = { citation: FileText, organ: Landmark, schedule: CalendarClock } as const;
const ROLES = ['lead', 'coordinator', 'executor'] as const;

/** So many are listed; the others come up as these are dealt with. */
const MOST = 12;

/** What the plain words in hand name, each to be taken or put off: the words never change. */
export function RecognisedSection() {
  const { ui } = useEditorSession();
  const mentions = useStore(ui.recognised)?.mentions ?? [];
  if (mentions.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={styles.list}>
        {mentions.slice(0, MOST).map((mention) => (
          <Mention key={`${mention.start} ${mention.words}`} mention={mention} />
        ))}
      </ul>
      {mentions.length > MOST && <p className={styles.note}>{words.more(mentions.length - MOST)}</p>}
    </Section>
  );
}

function Mention({ mention }: { readonly mention: Recognised }) {
  const session = useEditorSession();
  const Icon = ICONS[mention.type];
  const note = words.note(mention);
  return (
    <li className={styles.mention}>
      <Icon size={15} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {mention.words}
        {note !== null && <span className={styles.note}>{note}</span>}
        <div className={styles.acts}>
          <Acts mention={mention} />
        </div>
      </div>
      <CloseButton
        size="sm"
        aria-label={`${words.dismiss}: ${mention.words}`}
        onClick={() => dismissMention(session, mention)}
      />
    </li>
  );
}

function Acts({ mention }: { readonly mention: Recognised }) {
  const session = useEditorSession();
  const take = (role?: DutyRole) => () => void takeMention(session, mention, role);
  const act = (label: string, role?: DutyRole) => (
    <Button
      variant="default"
      size="compact-xs"
      aria-label={`${label}: ${mention.words}`}
      onClick={take(role)}
    >
      {label}
    </Button>
  );
  switch (mention.type) {
    case 'citation':
      return act(mention.match === null ? words.addAndTake : words.take);
    case 'schedule':
      return act(words.takeTime, 'schedule');
    case 'organ':
      return (
        <>
          {act(words.take)}
          <Menu position="bottom-start" shadow="md" withinPortal returnFocus={false}>
            <Menu.Target>
              <Button variant="default" size="compact-xs" aria-label={`${words.mark}: ${mention.words}`}>
                {words.mark}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ROLES.map((role) => (
                <Menu.Item key={role} onClick={take(role)}>
                  {editorStrings.entity.roles[role]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </>
      );
  }
}
