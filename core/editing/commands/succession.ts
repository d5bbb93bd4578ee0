import { Editor, type Path, Transforms } from 'slate';
import type { Organ } from '../../organs/organ';
import { type Inline, isText, type OrganEntity, type PlanText } from '../../plan/inline';
import { holders } from '../locate';
import { makeOrgan } from '../make-entities';
import { addReferences } from '../references';
import type { Holder, PlanEditor } from '../slate-types';

/**
 * Names other organs in place of one wherever an entity of these ids stands, in one undo step; returns in how many
 * places. Roles and emphasis stay. In a list of organs (of an assignment) each name stands once; in running text
 * several are parted by commas. Names are printed by the register, but begin small where the old one was written so.
 */
export function replaceOrgans(
  editor: PlanEditor,
  entities: ReadonlySet<string>,
  by: readonly Organ[],
): number {
  if (by.length === 0) return 0;
  const places = [...holders(editor)].flatMap(([holder, path]) =>
    holder.children.flatMap((inline, index) =>
      isOrgan(inline) && entities.has(inline.id) ? [{ holder, organ: inline, path: [...path, index] }] : [],
    ),
  );
  if (places.length === 0) return 0;
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, { organs: [...by] });
    // From the last to the first, so that the places of those before stay true.
    for (const place of places.reverse()) replaceOrgan(editor, place, by);
  });
  return places.length;
}

type Place = { readonly holder: Holder; readonly organ: OrganEntity; readonly path: Path };

function replaceOrgan(editor: PlanEditor, { holder, organ, path }: Place, by: readonly Organ[]): void {
  const isList = holder.type === 'field' && (holder.name === 'lead' || holder.name === 'coordinators');
  const parent = Editor.node(editor, path.slice(0, -1))[0] as Holder;
  const named = new Set(
    parent.children.flatMap((inline) => (isOrgan(inline) && inline.id !== organ.id ? [inline.ref] : [])),
  );
  const names = isList ? by.filter(({ id }) => !named.has(id)) : by;
  const [text] = organ.children;
  const inlines = names.flatMap((successor, at): Inline[] => {
    const entity = entityFor(editor, organ, successor, text);
    return at === 0 || isList ? [entity] : [{ ...text, text: ', ' }, entity];
  });
  Transforms.removeNodes(editor, { at: path, voids: true });
  Transforms.insertNodes(editor, inlines, { at: path, voids: true });
}

function entityFor(
  editor: PlanEditor,
  { role, form, children }: OrganEntity,
  organ: Organ,
  emphasis: PlanText | undefined,
): OrganEntity {
  const written = form === 'auto' ? '' : children.map(({ text }) => text).join('');
  const isSmall = written !== '' && written.charAt(0) !== written.charAt(0).toLocaleUpperCase('vi');
  const entity = makeOrgan(editor.newId, organ.id, {
    ...(role === undefined ? {} : { role }),
    ...(isSmall ? { words: organ.name.charAt(0).toLocaleLowerCase('vi') + organ.name.slice(1) } : {}),
  });
  return { ...entity, children: entity.children.map(({ text }) => ({ ...emphasis, text })) };
}

function isOrgan(inline: Inline): inline is OrganEntity {
  return !isText(inline) && inline.type === 'organ';
}
