import { Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { vi } from '../../strings/vi';
import { shownShortcut } from '../commands/shortcut';
import { LitWords } from './lit-text';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteGroup } from './palette-source';

/** What the list of options tells of itself to the box above it, which has the keys. */
export const optionId = (entry: PaletteEntry) => `palette-${entry.id}`;

type Acts = {
  readonly current: PaletteEntry | undefined;
  readonly onPerform: (entry: PaletteEntry) => void;
  readonly canCopy: (entry: PaletteEntry) => boolean;
  readonly onCopy: (entry: PaletteEntry) => void;
};

/** What was found, by group; `last` stands below all groups. */
export function PaletteList({
  id,
  isOld,
  groups,
  last,
  ...acts
}: Acts & {
  readonly id: string;
  /** What is shown answers what was typed before. */
  readonly isOld: boolean;
  readonly groups: readonly PaletteGroup[];
  readonly last: PaletteEntry | null;
}) {
  return (
    <div className={classes.list} role="listbox" id={id} aria-busy={isOld} aria-label={vi.search.results}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div key={group.title} role="group" aria-label={group.title}>
          <div className={classes.group} aria-hidden>
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <Option key={entry.id} entry={entry} {...acts} />
          ))}
        </div>
      ))}
      {last !== null && (
        <div className={classes.all} role="presentation">
          <Option entry={last} {...acts} />
        </div>
      )}
    </div>
  );
}

function Option({ entry, current, onPerform, canCopy, onCopy }: Acts & { readonly entry: PaletteEntry }) {
  const element = useRef<HTMLDivElement>(null);
  const isCurrent = entry === current;
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached through aria-activedescendant
    <div
      ref={element}
      className={classes.option}
      role="option"
      id={optionId(entry)}
      aria-selected={isCurrent}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPerform(entry)}
    >
      <div className={classes.line}>
        {entry.path !== undefined && <span className={classes.path}>{entry.path}</span>}
        <span className={classes.label}>
          <LitWords text={entry.label} />
        </span>
        {entry.detail !== undefined && <span className={classes.detail}>{entry.detail}</span>}
        {entry.shortcut !== undefined && <Kbd>{shownShortcut(entry.shortcut)}</Kbd>}
        {canCopy(entry) && <CopyByMouse onCopy={() => onCopy(entry)} />}
      </div>
      {entry.below?.map((line) => (
        <div key={line.text} className={classes.below}>
          <LitWords text={line} />
        </div>
      ))}
    </div>
  );
}

/** For the mouse only: an option holds no button, so the keys have Ctrl+Enter and the button at the foot. */
function CopyByMouse({ onCopy }: { readonly onCopy: () => void }) {
  return (
    <span
      className={classes.copy}
      aria-hidden
      title={vi.search.copy.act}
      onClick={(event) => {
        event.stopPropagation();
        onCopy();
      }}
    >
      {vi.search.copy.short}
    </span>
  );
}
