import { isTitle } from '../../../core/docx/item-heading';
import type { Item, Paragraph } from '../../../core/plan/blocks';
import { isText } from '../../../core/plan/inline';
import { isSectionHeading } from '../../../core/plan/numbering';
import { printedWords } from '../../../core/plan/printed-words';
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
  const heading = useHeading(element);
  const first = element.children.find((inline) => !isText(inline) || inline.text !== '');
  const emphasis = first !== undefined && isText(first) ? first : undefined;
  return (
    <div
      {...attributes}
      className={styles.item}
      data-block={element.id}
      data-depth={element.depth}
      data-heading={heading}
      data-label={label === '' ? undefined : `${label} `}
      data-bold={emphasis?.bold}
      data-italic={emphasis?.italic}
      data-appended={appended}
    >
      {children}
    </div>
  );
}

/** What an item heads, as its paper shows it: a section, or a group of items or paragraphs at depth 2. */
function useHeading(item: Item): 'section' | 'group' | undefined {
  const isSection = usePlanValue('settings', ({ plan }) => isSectionHeading(item, plan.settings.numbering));
  const opens = usePlanValue('numbers', ({ opening }) => opening.has(item.id));
  const context = usePlanValue('context', (index) => index.context);
  if (isSection) return 'section';
  return item.depth === 2 && opens && isTitle(printedWords(item.children, context)) ? 'group' : undefined;
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
