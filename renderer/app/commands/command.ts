/** Where a command stands in the palette. */
export type CommandGroup = 'plan' | 'edit' | 'format' | 'insert' | 'item' | 'view' | 'app';

/**
 * One thing the user can do, described once: the native menu, the toolbar, the keyboard and the palette all
 * read the same object.
 */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** `Ctrl+Shift+Z`; the first one is shown, all of them work. */
  readonly shortcuts?: readonly string[];
  /** More words by which the palette finds it. */
  readonly keywords?: readonly string[];
  /** Whether it can be performed just now; always, when absent. */
  readonly enabled?: () => boolean;
  /** Performs it. Failures the user can meet are told to the user by the command itself. */
  readonly perform: () => void | Promise<void>;
  /** The keys keep their own meaning while a native text field has the focus (undo, bold, …). */
  readonly leaveKeysToFields?: boolean;
  /** Not offered in the palette: it only makes sense from a key or a menu. */
  readonly hidden?: boolean;
};
