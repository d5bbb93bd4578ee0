import type { Page } from 'playwright-core';

/** What has the focus, as a user would name it, and whether the eye can see that it has. */
export type Focus = {
  readonly role: string;
  readonly name: string;
  readonly isVisible: boolean;
};

/**
 * Looks for the mark of the focus: a ring around the element, or around the frame of its field; in a list, a tree or a grid around its current
 * entry; on the page of the plan, the caret.
 */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { role: 'none', name: '', isVisible: false };
    const hasRing = (candidate: Element | null) => {
      if (candidate === null || candidate.getClientRects().length === 0) return false;
      const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px');
    };
    const labelOf = (labelled: Element) =>
      labelled instanceof HTMLInputElement || labelled instanceof HTMLSelectElement
        ? labelled.labels?.[0]?.textContent
        : undefined;
    const entry = element.getAttribute('aria-activedescendant');
    const selection = document.getSelection();
    const hasCaret =
      element instanceof HTMLElement &&
      element.isContentEditable &&
      element.contains(selection?.anchorNode ?? null);
    return {
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name: element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent ?? '',
      isVisible:
        hasRing(element) ||
        hasRing(element.closest('.mantine-Input-input')) ||
        hasCaret ||
        (entry !== null && hasRing(document.getElementById(entry))),
    };
  });
}
