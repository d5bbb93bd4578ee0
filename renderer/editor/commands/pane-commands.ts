import type { Command } from '../../app/commands/command';
import { editorStrings } from '../../strings/editor';

/** Marks the parts of the screen that F6 goes round, in order. */
const PANE = 'data-editor-pane';

const FOCUSABLE =
  '[contenteditable=true], [role=tree], input:not([disabled]), button:not([disabled]), [tabindex="0"]';

/** F6 and Shift+F6 go from pane to pane, as in Word and in Windows. */
export function paneCommands(): readonly Command[] {
  return [
    {
      id: 'view.next-pane',
      label: editorStrings.commands.nextPane,
      group: 'view',
      shortcuts: ['F6'],
      perform: () => goToPane(1),
    },
    {
      id: 'view.previous-pane',
      label: editorStrings.commands.previousPane,
      group: 'view',
      shortcuts: ['Shift+F6'],
      hidden: true,
      perform: () => goToPane(-1),
    },
  ];
}

function goToPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll(`[${PANE}]`)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let tried = 1; tried <= panes.length; tried += 1) {
    const pane = panes[(((here + step * tried) % panes.length) + panes.length) % panes.length];
    const first = [...(pane?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
      (element) => element.offsetParent !== null,
    );
    if (first !== undefined) {
      first.focus();
      return;
    }
  }
}
