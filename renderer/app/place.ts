/** The screens. The rail names those that can be gone to by themselves. */
export type Place = 'library' | 'bin' | 'editor' | 'settings' | 'help';
