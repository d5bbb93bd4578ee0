import { describe, expect, test } from 'vitest';
import { type KeyPress, matchesShortcut, parseShortcut } from '../../../../renderer/app/commands/shortcut';

function press(key: string, rest: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...rest };
}

describe('parseShortcut', () => {
  test('takes modifiers apart from the key', () => {
    expect(parseShortcut('Alt+Shift+Up')).toEqual({ key: 'arrowup', ctrl: false, alt: true, shift: true });
    expect(parseShortcut('F12')).toEqual({ key: 'f12', ctrl: false, alt: false, shift: false });
    expect(parseShortcut('Ctrl++')).toEqual({ key: '+', ctrl: true, alt: false, shift: false });
  });
});

describe('matchesShortcut', () => {
  const cases: readonly [string, KeyPress, string, boolean][] = [
    ['a letter with its modifier', press('b', { ctrlKey: true }), 'Ctrl+B', true],
    ['caps lock does not matter', press('B', { ctrlKey: true }), 'Ctrl+B', true],
    ['a modifier too many', press('b', { ctrlKey: true, shiftKey: true }), 'Ctrl+B', false],
    ['a modifier too few', press('b'), 'Ctrl+B', false],
    ['the Windows key is never ours', press('b', { ctrlKey: true, metaKey: true }), 'Ctrl+B', false],
    ['AltGr types letters', press('e', { ctrlKey: true, altKey: true }), 'Ctrl+E', false],
    ['another layout: by the place of the key', press('и', { ctrlKey: true, code: 'KeyB' }), 'Ctrl+B', true],
    ['a Latin layout: by what it types', press('q', { ctrlKey: true, code: 'KeyA' }), 'Ctrl+A', false],
    ['arrows', press('ArrowUp', { altKey: true, shiftKey: true }), 'Alt+Shift+Up', true],
    ['function keys', press('F12'), 'F12', true],
    ['zoom in on the number pad', press('+', { ctrlKey: true, code: 'NumpadAdd' }), 'Ctrl+=', true],
    ['zoom out on the number pad', press('-', { ctrlKey: true, code: 'NumpadSubtract' }), 'Ctrl+-', true],
    ['a digit on the number pad', press('0', { ctrlKey: true, code: 'Numpad0' }), 'Ctrl+0', true],
    ['a digit on a French keyboard', press('à', { ctrlKey: true, code: 'Digit0' }), 'Ctrl+0', true],
  ];
  test.each(cases)('%s', (_name, event, shortcut, expected) => {
    expect(matchesShortcut(event, shortcut)).toBe(expected);
  });
});
