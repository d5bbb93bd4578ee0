import type { KeyboardEvent } from 'react';
import { tab } from '../../../core/editing/commands/tab';
import { focusHolder } from '../../../core/editing/locate';
import type { PlanEditor } from '../../../core/editing/slate-types';

/**
 * Tab on the page: depth in items, the next place in fields and tables. In running text it does nothing, as a
 * caret that left the page in the middle of a sentence would surprise (F6 leaves it). Everything else a key
 * does comes to the editor as an input event or through the commands.
 */
export function onPageKeyDown(editor: PlanEditor, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const inText = ['paragraph', 'appendix'].includes(focusHolder(editor)?.[0].type ?? '');
  if (inText || tab(editor, event.shiftKey)) event.preventDefault();
}
