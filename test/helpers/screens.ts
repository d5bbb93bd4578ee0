import type { Locator, Page } from 'playwright-core';
import { editorStrings } from '../../renderer/strings/editor';
import { vi } from '../../renderer/strings/vi';

/** Where things stand on the screens of the real window. Every function only finds; journeys act. */

/** The rows of the list of plans, or of the bin. */
export function planRows(page: Page): Locator {
  return page.locator('[role=grid] tbody tr');
}

/** The row of the first plan whose name has these words. */
export function planRow(page: Page, words: string): Locator {
  return planRows(page).filter({ hasText: words }).first();
}

/** The field above the list of plans. */
export function librarySearch(page: Page): Locator {
  return page.getByRole('searchbox', { name: vi.library.search });
}

/** A button anywhere in the window by its whole name. */
export function button(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The page on which the open plan is written. */
export function sheet(page: Page): Locator {
  return page.getByRole('textbox', { name: editorStrings.page });
}

/** One block of the open plan. */
export function block(page: Page, id: string): Locator {
  return sheet(page).locator(`[data-block="${id}"]`);
}

/** A field of the letterhead, title, signature or of an assignment. */
export function field(page: Page, name: string, blockId?: string): Locator {
  return (blockId === undefined ? sheet(page) : block(page, blockId)).locator(`[data-field="${name}"]`);
}

/** What stands in an element of the page as the eye reads it: derived words too, carets' own room not. */
export function shownWords(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    for (const gap of copy.querySelectorAll('[contenteditable=false], [data-slate-zero-width]')) {
      if (gap.querySelector('[data-slate-node]') === null) gap.remove();
    }
    return (copy.textContent ?? '').replaceAll('\uFEFF', '');
  });
}

/** The state that the quiet indicator shows: `saved`, `unsaved`, `saving` or `failed`. */
export function saveState(page: Page): Promise<string | null> {
  return page.locator('[data-save-state]').getAttribute('data-save-state');
}

/** Puts the caret before the first or after the last letter of an element of the page, as a click there does. */
export async function placeCaret(element: Locator, where: 'start' | 'end'): Promise<void> {
  await element.evaluate((node, at) => {
    node.closest<HTMLElement>('[contenteditable=true]')?.focus();
    const strings = node.querySelectorAll('[data-slate-string], [data-slate-zero-width]');
    const text = (at === 'start' ? strings[0] : strings[strings.length - 1])?.firstChild;
    if (!(text instanceof Text)) throw new Error('No place for a caret');
    const isEmpty = text.parentElement?.hasAttribute('data-slate-zero-width') === true;
    text.parentElement?.scrollIntoView({ block: 'center' });
    document.getSelection()?.collapse(text, at === 'start' || isEmpty ? 0 : text.length);
  }, where);
}
