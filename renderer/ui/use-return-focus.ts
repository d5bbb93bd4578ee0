import { useLayoutEffect, useState } from 'react';

/** While the component is there the focus may go elsewhere; afterwards it is back, with its caret or selection. */
export function useReturnFocus(): void {
  const [back] = useState(rememberFocus);
  useLayoutEffect(() => back, [back]);
}

/** Remembers what has the focus now; the returned function gives it back. */
export function rememberFocus(): () => void {
  const element = document.activeElement;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return () => {
    if (!(element instanceof HTMLElement) || !element.isConnected) return;
    element.focus({ preventScroll: true });
    // An editable element puts its caret at its start; where it was is told by the selection.
    if (!element.isContentEditable || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
