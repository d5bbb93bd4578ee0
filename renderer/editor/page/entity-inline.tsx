import { assertNever } from '../../../core/base/assert-never';
import type { AssignmentPart, Entity, Slot } from '../../../core/plan/inline';
import { entityWords, type PrintContext } from '../../../core/plan/printed-words';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { usePlaceValue, usePlanValue } from '../session/use-plan';
import { useAssignmentWords } from './assignment-words';
import { CaretGap } from './caret-gap';
import type { ElementProps } from './element-props';
import styles from './entity.module.css';

/** An organ, a document or a time. `auto` shows the register's words; `as-written` ones are typed in place. */
export function EntityInline(props: ElementProps<Entity>) {
  return props.element.form === 'auto' ? <AutoEntity {...props} /> : <WrittenEntity {...props} />;
}

function WrittenEntity({ attributes, children, element }: ElementProps<Entity>) {
  const inHand = useInHand(element);
  return (
    <span
      {...attributes}
      className={styles.entity}
      data-entity={element.type}
      data-role={element.type === 'citation' ? undefined : element.role}
      data-in-hand={inHand}
      data-unclear={(element.type === 'schedule' && element.value === null) || undefined}
    >
      <CaretGap />
      {children}
      <CaretGap />
    </span>
  );
}

function AutoEntity({ attributes, children, element }: ElementProps<Entity>) {
  const inHand = useInHand(element);
  const { editor } = useEditorSession();
  // It may be drawn a moment before the index knows of it and of what it refers to.
  const words = usePlanValue('context', ({ context }) =>
    entityWords(
      element,
      refersTo(context, element) ? context : { ...context, references: editor.references },
    ),
  );
  const [style] = element.children;
  return (
    <span
      {...attributes}
      className={styles.entity}
      data-entity={element.type}
      data-role={element.type === 'citation' ? undefined : element.role}
      data-in-hand={inHand}
      data-bold={style?.bold}
      data-italic={style?.italic}
      title={editorStrings.autoEntity[element.type]}
    >
      {words}
      {children}
    </span>
  );
}

function refersTo({ references }: PrintContext, entity: Entity): boolean {
  if (entity.type === 'schedule') return true;
  const entries = entity.type === 'organ' ? references.organs : references.documents;
  return entries.some(({ id }) => id === entity.ref);
}

function useInHand({ id }: Entity): true | undefined {
  return usePlaceValue((place) => place?.entity === id) || undefined;
}

/** In a sentence: shows what a field of the same assignment holds. */
export function SlotInline({ attributes, children, element }: ElementProps<Slot>) {
  const words = useAssignmentWords()[element.part];
  return (
    <span
      {...attributes}
      className={styles.entity}
      data-entity="slot"
      data-role={roleOf(element.part)}
      data-empty={words === '' || undefined}
      title={editorStrings.slot(editorStrings.assignment.names[element.part])}
    >
      {words === '' ? editorStrings.assignment.names[element.part] : words}
      {children}
    </span>
  );
}

function roleOf(part: AssignmentPart): string {
  switch (part) {
    case 'coordinators':
      return 'coordinator';
    case 'lead':
    case 'schedule':
    case 'deliverable':
      return part;
    default:
      return assertNever(part);
  }
}
