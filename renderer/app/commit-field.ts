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
  // The editor reports a change in a microtask after it happened.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
