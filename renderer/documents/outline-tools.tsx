import { ActionIcon, Tooltip } from '@mantine/core';
import {
  ArrowDown,
  ArrowUp,
  IndentDecrease,
  IndentIncrease,
  type LucideIcon,
  Plus,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { vi } from '../strings/vi';
import outlineClasses from './outline.module.css';

/** What can be done with an outline and the point in hand. */
export type OutlineAct = 'add' | 'up' | 'down' | 'out' | 'in' | 'remove' | 'edit' | 'undo';

const words = vi.documents.outline.acts;

const BUTTONS: readonly (readonly [act: Exclude<OutlineAct, 'edit'>, icon: LucideIcon, keys: string])[] = [
  ['add', Plus, 'Insert'],
  ['up', ArrowUp, 'Alt+Shift+↑'],
  ['down', ArrowDown, 'Alt+Shift+↓'],
  ['out', IndentDecrease, 'Alt+Shift+←'],
  ['in', IndentIncrease, 'Alt+Shift+→'],
  ['remove', Trash2, 'Delete'],
  ['undo', Undo2, 'Ctrl+Z'],
];

export function OutlineTools({
  hasPoint,
  canAdd,
  canUndo,
  onAct,
  children,
}: {
  readonly hasPoint: boolean;
  readonly canAdd: boolean;
  readonly canUndo: boolean;
  readonly onAct: (act: OutlineAct) => void;
  readonly children?: ReactNode;
}) {
  const isPossible = (act: OutlineAct) => {
    if (act === 'undo') return canUndo;
    return act === 'add' ? canAdd : hasPoint;
  };
  return (
    <div className={outlineClasses.tools} role="toolbar" aria-label={vi.documents.outline.tools}>
      {BUTTONS.map(([act, Icon, keys]) => (
        <Tooltip key={act} label={`${words[act]} (${keys})`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words[act]}
            disabled={!isPossible(act)}
            onClick={() => onAct(act)}
          >
            <Icon size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      {children}
    </div>
  );
}
