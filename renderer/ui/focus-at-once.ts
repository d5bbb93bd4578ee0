/**
 * A ref for what takes the focus as soon as it is there, before the next key is pressed. `data-autofocus` alone
 * does it a moment later, and only when its dialog opens, not when the contents of the dialog change.
 */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
