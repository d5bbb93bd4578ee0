import { type NodeEntry, Range } from 'slate';
import type { Entity, OrganEntity } from '../../plan/inline';
import { isText } from '../../plan/inline';
import { ENTITY_MARK, holderText, offsetIn, rangeIn } from '../holder-text';
import { blockAt, holderAt } from '../locate';
import { type Knowing, type Recognised, recogniseHolder } from '../recognise';
import type { Holder, PlanEditor } from '../slate-types';
import { type EntityTarget, entityInHand, makeEntityAt, setRole } from './entities';

export type DutyRole = NonNullable<OrganEntity['role']> | 'schedule';

/** What came of marking: `choose` asks which organ the selected words mean, `nothing` that words be selected. */
export type DutyMarked = 'marked' | 'choose' | 'nothing';

/**
 * Makes a duty of the selected words, or of what the caret stands in: a time for the role `schedule`, else the
 * organs that are named there. Words keep their form.
 */
export function markDuty(editor: PlanEditor, role: DutyRole, knowing: Knowing): DutyMarked {
  const { selection } = editor;
  const holder = selection === null ? undefined : holderAt(editor, selection.focus);
  if (selection === null || holder === undefined || !isRunningText(editor, holder)) return 'nothing';
  const [from, to] = Range.edges(selection).map((point) => offsetIn(holder, point)) as [number, number];
  const inHand = entityInHand(editor);
  if (inHand !== undefined && fits(inHand[0], role)) return marked(setRole(editor, inHand[0].id, role));
  if (Range.isCollapsed(selection)) {
    const touched = recogniseHolder(holder, knowing).find(
      (mention) => mention.start <= from && from <= mention.end && fits(mention, role),
    );
    return marked(touched !== undefined && markMention(editor, touched, role));
  }
  if (holder[1].join() !== holderAt(editor, selection.anchor)?.[1].join()) return 'nothing';
  return role === 'schedule'
    ? markTime(editor, holder, from, to)
    : markOrgans(editor, holder, { from, to, role, knowing });
}

function marked(done: boolean): DutyMarked {
  return done ? 'marked' : 'nothing';
}

/** Where a role makes a duty; in an assignment the fields say who does what. */
function isRunningText(editor: PlanEditor, [, path]: NodeEntry<Holder>): boolean {
  const block = blockAt(editor, path[0] ?? -1);
  return block !== undefined && ['item', 'paragraph', 'table'].includes(block.type);
}

function fits({ type }: { readonly type: Entity['type'] }, role: DutyRole): boolean {
  return type === (role === 'schedule' ? 'schedule' : 'organ');
}

/** Makes an entity of a mention, in its own words, with a role where one is given. */
export function markMention(editor: PlanEditor, mention: Recognised, role?: DutyRole): boolean {
  const target = targetOf(mention, role);
  return target !== null && makeEntityAt(editor, mention.range, target);
}

function targetOf(mention: Recognised, role: DutyRole | undefined): EntityTarget | null {
  switch (mention.type) {
    case 'citation':
      return mention.match === null ? null : { type: 'citation', document: mention.match.entry };
    case 'organ':
      return {
        type: 'organ',
        organ: mention.organ,
        ...(role === undefined || role === 'schedule' ? {} : { role }),
      };
    case 'schedule':
      return { type: 'schedule', ...(role === 'schedule' ? { role } : {}) };
  }
}

function markTime(editor: PlanEditor, holder: NodeEntry<Holder>, from: number, to: number): DutyMarked {
  const within = entitiesIn(holder[0], from, to).filter((entity) => fits(entity, 'schedule'));
  if (within.length > 0)
    return marked(within.map(({ id }) => setRole(editor, id, 'schedule')).includes(true));
  const range = rangeIn(holder, ...trimmed(holder[0], from, to));
  return marked(range !== null && makeEntityAt(editor, range, { type: 'schedule', role: 'schedule' }));
}

/** All organs named in the words at once; words that say more than their names are for the user to name. */
function markOrgans(
  editor: PlanEditor,
  holder: NodeEntry<Holder>,
  {
    from,
    to,
    role,
    knowing,
  }: { readonly from: number; readonly to: number; readonly role: DutyRole; readonly knowing: Knowing },
): DutyMarked {
  const within = entitiesIn(holder[0], from, to).filter((entity) => fits(entity, role));
  const mentions = recogniseHolder(holder, knowing).filter(
    (mention) => fits(mention, role) && mention.start >= from && mention.end <= to,
  );
  let rest = holderText(holder[0]).slice(from, to);
  for (const { start, end } of [...mentions].reverse()) {
    rest = `${rest.slice(0, start - from)} ${rest.slice(end - from)}`;
  }
  const isNamed = within.length + mentions.length > 0 && JOINING.test(rest.replaceAll(ENTITY_MARK, ' '));
  if (!isNamed) return within.length > 0 || rest.trim() === '' ? 'nothing' : 'choose';
  for (const { id } of within) setRole(editor, id, role);
  // From the last to the first, so that the places of those before stay true.
  for (const mention of [...mentions].reverse()) markMention(editor, mention, role);
  return 'marked';
}

/** What may stand between the names of organs. */
const JOINING = /^(?:[\s,;:.()–-]|và|với|cùng|hoặc)*$/u;

function entitiesIn(holder: Holder, from: number, to: number): Entity[] {
  let at = 0;
  return holder.children.flatMap((inline): Entity[] => {
    const start = at;
    at += isText(inline) ? inline.text.length : ENTITY_MARK.length;
    return isText(inline) || inline.type === 'slot' || start < from || at > to ? [] : [inline];
  });
}

/** Without the spaces at both ends, which a double click takes along. */
function trimmed(holder: Holder, from: number, to: number): [number, number] {
  const words = holderText(holder).slice(from, to);
  return [from + words.length - words.trimStart().length, to - (words.length - words.trimEnd().length)];
}
