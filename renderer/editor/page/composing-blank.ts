import type { SyntheticEvent } from 'react';

const MARK = 'data-composing';

/**
 * Hides the blank of an empty field while an input method composes in it: what is composed stands on the
 * screen before it stands in the plan. The attribute is not React's, so no drawing takes it away.
 */
export function hideBlank(): void {
  const node = document.getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.closest('[data-blank]')?.setAttribute(MARK, '');
}

export function showBlanks({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  for (const element of currentTarget.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
