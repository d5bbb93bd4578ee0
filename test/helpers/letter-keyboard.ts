import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startDisplay } from './display';
import { temporaryFolder } from './temporary-folder';
import { startTied } from './tied-process';

const run = promisify(execFile);

export type LetterKeyboard = {
  /** The environment in which to launch the application whose windows get the keys: `launchApp({ env })`. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys by their X names or as letters, `delay` ms apart. */
  press(keys: readonly string[], delay?: number): Promise<void>;
  close(): Promise<void>;
};

/** Keycodes that ordinary keyboards leave free, in X's names for them. */
const SPARE_KEYS = Array.from({ length: 12 }, (_, index) => `FK${13 + index}`);

/**
 * A display with a keyboard that has a key of its own for each of up to twelve accented letters, and no input
 * method. With it the keys can be sent that UniKey and EVKey send on Windows: letter, BackSpace, accented letter.
 */
export async function startLetterKeyboard(letters: readonly string[]): Promise<LetterKeyboard> {
  const display = await startDisplay();
  const env = { DISPLAY: display.name, GTK_IM_MODULE: 'gtk-im-context-simple', XMODIFIERS: '@im=none' };
  const childEnv = { ...process.env, ...env };
  const windowManager = startTied('openbox', [], childEnv);
  const file = path.join(temporaryFolder(), 'keymap.xkb');
  writeFileSync(file, keymap(letters));
  await run('xkbcomp', ['-w0', file, display.name]);
  return {
    env,
    press: async (keys, delay = 0) => {
      const names = keys.map((key) => (letters.includes(key) ? keysym(key) : key));
      await run('xdotool', ['key', '--delay', String(delay), ...names], { env: childEnv });
    },
    close: async () => {
      await Promise.all([windowManager, display.server].map((item) => item.close()));
    },
  };
}

function keymap(letters: readonly string[]): string {
  if (letters.length > SPARE_KEYS.length) throw new Error('More letters than spare keys');
  const keys = letters.map((letter, index) => `key <${SPARE_KEYS[index]}> { [ ${keysym(letter)} ] };`);
  return `xkb_keymap {
    xkb_keycodes { include "evdev+aliases(qwerty)" };
    xkb_types { include "complete" };
    xkb_compat { include "complete" };
    xkb_symbols { include "pc+us+inet(evdev)" ${keys.join(' ')} };
  };`;
}

/** X's name for a letter: `U1EBF`. */
function keysym(letter: string): string {
  return `U${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The keys by which such a program writes a word, given what stands on the screen after each key of the user:
 * it takes back with BackSpace what changes and sends the rest anew.
 */
export function keysThrough(states: readonly string[]): string[] {
  return states.flatMap((state, index) => {
    const before = [...(states[index - 1] ?? '')];
    const after = [...state];
    const kept = after.findIndex((letter, at) => letter !== before[at]);
    const from = kept === -1 ? after.length : kept;
    return [...before.slice(from).map(() => 'BackSpace'), ...after.slice(from)];
  });
}
