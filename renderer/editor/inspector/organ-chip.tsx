import { Menu, UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp, BookText, PencilLine, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { OrganEntity } from '../../../core/plan/inline';
import { entityWords } from '../../../core/plan/printed-words';
import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';

const words = editorStrings.inspector;

export type OrganChipActs = {
  readonly onRemove: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  /** Prints these words for the organ; null prints its name in the register. */
  readonly onWords: (id: string, words: string | null) => void;
};

type OrganChipProps = OrganChipActs & {
  readonly organ: OrganEntity;
  readonly tone: 'lead' | 'coordinators';
  readonly at: number;
  readonly count: number;
};

/** One organ: Enter or a click says what can be done with it; Delete removes, Alt with arrows moves it. */
export function OrganChip({ organ, tone, at, count, onRemove, onMove, onWords }: OrganChipProps) {
  const [rewording, setRewording] = useState(false);
  const printed = usePlanValue('context', ({ context }) => entityWords(organ, context));
  const official = usePlanValue(
    'context',
    ({ context }) => context.references.organs.find(({ id }) => id === organ.ref)?.name ?? '',
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrowOf(event);
    if (by === null && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    if (by === null) onRemove(organ.id);
    else onMove(organ.id, by);
  };
  if (rewording) {
    return (
      <WordsField
        label={words.wording(official)}
        value={printed}
        focused
        onCommit={(text) => onWords(organ.id, text.trim() === '' ? null : text)}
        onLeave={() => setRewording(false)}
      />
    );
  }
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={styles.chip}
          data-tone={tone}
          title={organ.form === 'auto' ? official : words.writtenFor(official)}
          onKeyDown={onKeyDown}
          onClick={(event) => event.stopPropagation()}
        >
          {printed}
          {organ.form === 'as-written' && printed !== official && <PencilLine size={11} aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{official}</Menu.Label>
        <Menu.Item leftSection={<PencilLine size={14} />} onClick={() => setRewording(true)}>
          {words.reword}
        </Menu.Item>
        {organ.form === 'as-written' && (
          <Menu.Item leftSection={<BookText size={14} />} onClick={() => onWords(organ.id, null)}>
            {words.byRegister}
          </Menu.Item>
        )}
        {at > 0 && (
          <Menu.Item leftSection={<ArrowUp size={14} />} onClick={() => onMove(organ.id, -1)}>
            {words.earlier}
          </Menu.Item>
        )}
        {at < count - 1 && (
          <Menu.Item leftSection={<ArrowDown size={14} />} onClick={() => onMove(organ.id, 1)}>
            {words.later}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Trash2 size={14} />} onClick={() => onRemove(organ.id)}>
          {words.removeOrgan}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function arrowOf({ key, altKey }: KeyboardEvent): -1 | 1 | null {
  if (!altKey) return null;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return -1;
  return key === 'ArrowRight' || key === 'ArrowDown' ? 1 : null;
}
