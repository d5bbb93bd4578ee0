import type { Item, Paragraph } from '../../../core/plan/blocks';
import { isText } from '../../../core/plan/inline';
import { usePlanValue } from '../session/use-plan';
import styles from './body.module.css';
import type { ElementProps } from './element-props';

/**
 * An item with its number. The number is generated content of the style sheet, so that no caret, selection or
 * input method can meet it; it takes the emphasis of the first words, as on paper.
 */
export function ItemBlock({ attributes, children, element }: ElementProps<Item>) {
  const label = usePlanValue('numbers', ({ numbers }) => numbers.get(element.id)?.label ?? '');
  const appended = useAppended(element.id);
  const first = element.children.find((inline) => !isText(inline) || inline.text !== '');
  const emphasis = first !== undefined && isText(first) ? first : undefined;
  return (
    <div
      {...attributes}
      className={styles.item}
      data-block={element.id}
      data-depth={element.depth}
      data-label={label === '' ? undefined : `${label} `}
      data-bold={emphasis?.bold}
      data-italic={emphasis?.italic}
      data-appended={appended}
    >
      {children}
    </div>
  );
}

export function ParagraphBlock({ attributes, children, element }: ElementProps<Paragraph>) {
  const appended = useAppended(element.id);
  return (
    <div {...attributes} className={styles.paragraph} data-block={element.id} data-appended={appended}>
      {children}
    </div>
  );
}

/** True for a block that is printed after the signature, as attribute value. */
export function useAppended(id: string): true | undefined {
  return usePlanValue('numbers', ({ appended }) => appended.has(id)) || undefined;
}
