import { ActionIcon, Menu } from '@mantine/core';
import { CopyPlus, EllipsisVertical, FilePen, RotateCcw, Trash2 } from 'lucide-react';
import type { PlanEntry } from '../../electron/contract/plan-entry';
import { useServices } from '../app/services';
import { useSelected } from '../app/store';
import { vi } from '../strings/vi';
import { formatDate, formatMoment } from '../ui/format-time';
import { planName } from './plan-name';
import classes from './plan-row.module.css';
import type { PlanRowActions } from './use-plan-row-actions';

const words = vi.library;

type Props = {
  readonly plan: PlanEntry;
  readonly bin: boolean;
  readonly index: number;
  /** Place in the scrolled list, in pixels. */
  readonly top: number;
  readonly isChosen: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onChoose: () => void;
  readonly actions: PlanRowActions;
};

/** One plan: what it is about, its number, issuer, dates, and what can be done with it. */
export function PlanRow({ plan, bin, index, top, isChosen, isMenuOpen, onMenu, onChoose, actions }: Props) {
  const { openPlan } = useServices();
  const isOpen = useSelected(openPlan.session, (session) => session?.id === plan.id);
  const moment = plan.deletedAt ?? plan.updatedAt;
  return (
    <tr
      id={`plan-row-${plan.id}`}
      className={classes.row}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={onChoose}
      onClick={() => {
        if (!bin) actions.open(plan);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(true);
      }}
    >
      <td className={classes.subject}>
        <span className={classes.name}>{planName(plan)}</span>
        {plan.example && <span className={classes.tag}>{words.example}</span>}
        {isOpen && <span className={classes.openTag}>{words.openNow}</span>}
      </td>
      <Cell text={plan.symbol} blank={words.noSymbol} />
      <Cell text={plan.issuer} blank={words.noIssuer} />
      <Cell text={plan.date === null ? '' : formatDate(plan.date)} blank={words.noDate} />
      <Cell text={formatMoment(moment, new Date())} blank="" />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on the menu from opening the plan */}
      <td className={classes.menu} onClick={(event) => event.stopPropagation()}>
        <Menu opened={isMenuOpen} onChange={onMenu} position="bottom-end" width={210}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={words.row.menu(planName(plan))}
            >
              <EllipsisVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {bin ? <BinItems plan={plan} actions={actions} /> : <PlanItems plan={plan} actions={actions} />}
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}

function Cell({ text, blank }: { readonly text: string; readonly blank: string }) {
  return (
    <td className={text === '' ? classes.blank : classes.cell} title={text}>
      {text === '' ? blank : text}
    </td>
  );
}

type ItemsProps = { readonly plan: PlanEntry; readonly actions: PlanRowActions };

function PlanItems({ plan, actions }: ItemsProps) {
  return (
    <>
      <Menu.Item leftSection={<FilePen size={16} />} onClick={() => actions.open(plan)}>
        {words.row.open}
      </Menu.Item>
      <Menu.Item leftSection={<CopyPlus size={16} />} onClick={() => actions.duplicate(plan)}>
        {words.row.duplicate}
      </Menu.Item>
      <Menu.Item color="red" leftSection={<Trash2 size={16} />} onClick={() => actions.remove(plan)}>
        {words.row.moveToBin}
      </Menu.Item>
    </>
  );
}

function BinItems({ plan, actions }: ItemsProps) {
  return (
    <>
      <Menu.Item leftSection={<RotateCcw size={16} />} onClick={() => actions.restore(plan)}>
        {words.row.restore}
      </Menu.Item>
      <Menu.Item color="red" leftSection={<Trash2 size={16} />} onClick={() => actions.remove(plan)}>
        {words.row.deleteForever}
      </Menu.Item>
    </>
  );
}
