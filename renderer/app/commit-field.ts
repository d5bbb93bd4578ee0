import { rememberFocus } from '../ui/use-return-focus';

/**
 * Lets the native field that has the focus hand over what was typed in it (fields outside of the page commit
 * when they are left), gives it the focus again, and waits until the plan has taken it in.
 */
export async function commitFieldInHand(): Promise<void> {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.blur();
    field.focus({ preventScroll: true });
  }
  await changesReported();
}

/**
 * As {@link commitFieldInHand}, for when the plan is about to be left: also ends a word that an input method
 * is still composing on the page. Returns what gives the focus and the caret back, for who stays after all.
 */
export async function finishTyping(): Promise<() => void> {
  const goOn = rememberFocus();
  const element = document.activeElement;
  if (element instanceof HTMLElement) element.blur();
  await changesReported();
  return goOn;
}

/** The editor reports a change in a microtask after it happened. */
function changesReported(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
