import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startDisplay } from './display';
import { temporaryFolder } from './temporary-folder';
import { startTied } from './tied-process';

const run = promisify(execFile);

export type TypingMethod = 'telex' | 'vni';

export type InputMethod = {
  /** The environment in which to launch the application whose windows get the keys: `launchApp({ env })`. */
  readonly env: Readonly<Record<string, string>>;
  /** Types text key by key, as a person would; `delay` is the time between keys in ms. */
  type(text: string, delay?: number): Promise<void>;
  /** Presses keys by their X names, one after another: `press(['BackSpace', 'ctrl+z'])`. */
  press(keys: readonly string[], delay?: number): Promise<void>;
  /** Clicks at a place of the display, in pixels. Unlike a click that is put into the page, it ends a composition. */
  click(x: number, y: number): Promise<void>;
  /** Switches between Vietnamese typing (`Unikey`) and a plain keyboard (`xkb:us::eng`). */
  engine(name: 'Unikey' | 'xkb:us::eng'): Promise<void>;
  close(): Promise<void>;
};

const KEY_DELAY_MS = 60;
const START_TIMEOUT_MS = 20_000;

/**
 * Starts a real Vietnamese input method, ibus-unikey, on a display, message bus and home folder of its own. Launch the
 * application with its `env`, focus the editor, then type: the keys go through X, the window manager and ibus.
 */
export async function startInputMethod(method: TypingMethod): Promise<InputMethod> {
  const display = await startDisplay();
  const home = privateHome(method);
  const baseEnv = { ...home, DISPLAY: display.name };
  const bus = startTied('dbus-daemon', ['--session', '--nofork', '--print-address=3'], withProcess(baseEnv));
  const env: Record<string, string> = {
    ...baseEnv,
    DBUS_SESSION_BUS_ADDRESS: await bus.announcement,
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    NO_AT_BRIDGE: '1',
  };
  const childEnv = withProcess(env);
  const windowManager = startTied('openbox', [], childEnv);
  const ibus = startTied(
    'ibus-daemon',
    ['--replace', '--xim', '--config=/usr/libexec/ibus-memconf', '--panel=disable'],
    childEnv,
  );
  const engine = (name: string) => selectEngine(name, childEnv, () => ibus.output());
  await engine('Unikey');

  return {
    env,
    engine,
    type: async (text, delay = KEY_DELAY_MS) => {
      await run('xdotool', ['type', '--delay', String(delay), text], { env: childEnv });
    },
    press: async (keys, delay = KEY_DELAY_MS) => {
      await run('xdotool', ['key', '--delay', String(delay), ...keys], { env: childEnv });
    },
    click: async (x, y) => {
      const place = ['mousemove', '--sync', String(Math.round(x)), String(Math.round(y))];
      await run('xdotool', [...place, 'click', '1'], { env: childEnv });
    },
    close: async () => {
      await Promise.all([ibus, windowManager, bus, display.server].map((item) => item.close()));
    },
  };
}

/** A home folder in which Unikey types by the given method, so that this machine's own settings play no part. */
function privateHome(method: TypingMethod): Record<string, string> {
  const home = temporaryFolder();
  const config = path.join(home, '.config');
  const settings = path.join(config, 'glib-2.0/settings');
  const runtime = path.join(home, 'run');
  mkdirSync(settings, { recursive: true });
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  writeFileSync(
    path.join(settings, 'keyfile'),
    `[org/freedesktop/ibus/engine/unikey]\ninput-method='${method}'\n`,
  );
  return {
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_RUNTIME_DIR: runtime,
    GSETTINGS_BACKEND: 'keyfile',
  };
}

function withProcess(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...env };
}

/** Asks until ibus has taken the engine: it may still be starting, and its exit code speaks of the X keymap instead. */
async function selectEngine(name: string, env: NodeJS.ProcessEnv, complaint: () => string): Promise<void> {
  const ibus = (...args: readonly string[]) =>
    run('ibus', ['engine', ...args], { env }).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
  const deadline = Date.now() + START_TIMEOUT_MS;
  while ((await ibus()) !== name) {
    if (Date.now() > deadline) throw new Error(`ibus did not take ${name}:\n${complaint()}`);
    await ibus(name);
  }
}
