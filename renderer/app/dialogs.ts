/** The dialogs of the shell; at most one is open. */
export type DialogName = 'palette' | 'export' | 'about';
