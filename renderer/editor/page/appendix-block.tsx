import { attachedTo } from '../../../core/docx/letterhead-view';
import { type Appendix, fieldOf } from '../../../core/plan/blocks';
import { printedWords, singleBlock } from '../../../core/plan/printed-words';
import { sentenceCase } from '../../../core/vietnamese/case';
import type { PlanIndex } from '../session/plan-index';
import { printingFrom } from '../session/printing';
import { usePlanValue } from '../session/use-plan';
import styles from './body.module.css';
import type { ElementProps } from './element-props';

/** Opens an appendix: its number, its name to be written, and what it is attached to. A sheet of its own. */
export function AppendixBlock({ attributes, children, element }: ElementProps<Appendix>) {
  const label = usePlanValue('numbers', ({ numbers }) => numbers.get(element.id)?.label);
  const source = usePlanValue('blanks', sourceLine);
  return (
    <div {...attributes} className={styles.appendix} data-block={element.id} data-label={label} data-appended>
      <div className={styles.name} data-source={source}>
        {children}
      </div>
    </div>
  );
}

function sourceLine(index: PlanIndex): string {
  const kind = printedWords(fieldOf(singleBlock(index.plan.blocks, 'title'), 'kind').children, index.context);
  return attachedTo(printingFrom(index), sentenceCase(kind.trim()));
}
