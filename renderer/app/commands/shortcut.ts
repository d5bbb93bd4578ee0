/** The parts of a keyboard event that decide which shortcut it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

type Shortcut = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

const NAMED_KEYS: Readonly<Record<string, string>> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  space: ' ',
  del: 'delete',
  esc: 'escape',
};

/** Reads `Ctrl+Shift+Z`. The key is the last part; `Ctrl++` means the plus key. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.endsWith('++') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+');
  const key = (parts.at(-1) ?? '').toLowerCase();
  const modifiers = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
  return {
    key: NAMED_KEYS[key] ?? key,
    ctrl: modifiers.has('ctrl'),
    alt: modifiers.has('alt'),
    shift: modifiers.has('shift'),
  };
}

/**
 * Whether the key press is that shortcut. Letters and digits are compared by what the key types or, on a
 * layout that types something else there, by its place; `=` also means the `+` of the number pad.
 */
export function matchesShortcut(press: KeyPress, text: string): boolean {
  const shortcut = parseShortcut(text);
  if (press.metaKey || press.ctrlKey !== shortcut.ctrl || press.altKey !== shortcut.alt) return false;
  if (press.shiftKey !== shortcut.shift) return false;
  const key = press.key.toLowerCase();
  if (key === shortcut.key) return true;
  if (/^[a-z]$/.test(shortcut.key))
    return !/^[a-z]$/.test(key) && press.code === `Key${shortcut.key.toUpperCase()}`;
  if (/^\d$/.test(shortcut.key))
    return press.code === `Numpad${shortcut.key}` || press.code === `Digit${shortcut.key}`;
  if (shortcut.key === '=') return press.code === 'NumpadAdd';
  return shortcut.key === '-' && press.code === 'NumpadSubtract';
}

/** The keys as a Vietnamese keyboard names them, for showing: `Alt + Shift + ↑` stays short: `Alt+Shift+↑`. */
export function shownShortcut(text: string): string {
  return text
    .replace(/\bUp\b/, '↑')
    .replace(/\bDown\b/, '↓')
    .replace(/\bLeft\b/, '←')
    .replace(/\bRight\b/, '→');
}
