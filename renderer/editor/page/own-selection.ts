/**
 * Keeps React from reading the caret's place on the page. Before each commit React walks through every node
 * of the focused editable element, to restore the selection if the commit should take the focus away: tens
 * of milliseconds a key in a long plan. Slate keeps and restores the selection itself. React asks the
 * property, the browser goes by the attribute, so a property of its own on this one element is enough.
 */
export function ownSelection(page: HTMLElement | null): void {
  if (page !== null)
    Object.defineProperty(page, 'contentEditable', { value: 'by attribute', configurable: true });
}
