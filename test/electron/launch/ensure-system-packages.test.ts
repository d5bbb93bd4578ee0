import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureSystemPackages } from '../../../electron/launch/ensure-system-packages';
import { SYSTEM_PACKAGES } from '../../../electron/launch/system-packages';
import { temporaryFolder } from '../../helpers/temporary-folder';

type System = {
  /** Names that dpkg has. */
  readonly installed: readonly string[];
  /** Names that apt knows before and after `apt-get update`. */
  readonly known: readonly string[];
  readonly knownAfterUpdate?: readonly string[];
  readonly sudo?: boolean;
  readonly uid?: number;
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const oldNames = SYSTEM_PACKAGES.window.map((item) => item.names[0]);
const newNames = SYSTEM_PACKAGES.window.map((item) => item.names.at(-1) ?? '');

/** A PATH whose dpkg and apt work on lists in a folder, so that the real ones are neither asked nor changed. */
function fakeDebian(system: System) {
  const folder = temporaryFolder();
  const file = (name: string) => path.join(folder, name);
  const list = (name: string, lines: readonly string[]) =>
    writeFileSync(file(name), lines.map((line) => `${line}\n`).join(''));
  const script = (name: string, text: string) => {
    writeFileSync(file(name), `#!/bin/sh\ncd ${folder}\nPATH=/usr/bin:/bin\n${text}\n`);
    chmodSync(file(name), 0o755);
  };
  list('installed', system.installed);
  list('known', system.known);
  list('later', system.knownAfterUpdate ?? system.known);
  script('dpkg-query', '[ "$1" = -W ] || exit 0; sed "s/$/ installed/" installed');
  script(
    'apt-cache',
    'while read -r n; do printf "%s:\\n  Candidate: 1.0\\n" "$n"; done < known; printf "libgtk-3-0:\\n  Candidate: (none)\\n"',
  );
  script(
    'apt-get',
    `[ "$1" = --version ] && exit 0
echo "$@" >> calls
case "$*" in
*" update") cp later known;;
*install*) for n in "$@"; do grep -qxF -- "$n" known && echo "$n" >> installed; done;;
esac
exit 0`,
  );
  script(
    'env',
    'while case "$1" in *=*) true;; *) false;; esac; do shift; done; c=$1; shift; exec ./"$c" "$@"',
  );
  if (system.sudo)
    script('sudo', 'echo "sudo $*" >> calls; [ "$1" = -n ] && shift; [ "$1" = true ] && exit 0; exec ./"$@"');
  vi.stubEnv('PATH', folder);
  vi.spyOn(process, 'getuid').mockReturnValue(system.uid ?? 0);
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  return {
    said: () => said.join(''),
    calls: () => (existsSync(file('calls')) ? readFileSync(file('calls'), 'utf8') : ''),
  };
}

test('silent and without apt when nothing is missing', () => {
  const debian = fakeDebian({ installed: oldNames, known: oldNames });
  expect(ensureSystemPackages('window')).toBe(true);
  expect([debian.said(), debian.calls()]).toEqual(['', '']);
});

test('installs only what is missing, and says what and why', () => {
  const debian = fakeDebian({ installed: oldNames.filter((name) => name !== 'libnss3'), known: oldNames });
  expect(ensureSystemPackages('window')).toBe(true);
  expect(debian.said()).toContain('libnss3 (for the application window)');
  expect(debian.said()).not.toContain('libgbm1');
  expect(debian.calls()).toMatch(/install --no-install-recommends libnss3\n$/);
  expect(debian.calls()).not.toContain('update');
});

test('takes the new names where the old are gone', () => {
  const debian = fakeDebian({ installed: [], known: newNames });
  expect(ensureSystemPackages('window')).toBe(true);
  expect(debian.calls()).toContain('libgtk-3-0t64');
  expect(debian.calls()).not.toMatch(/libgtk-3-0 /);
});

test('reads the package lists first when apt does not know a package', () => {
  const debian = fakeDebian({ installed: [], known: [], knownAfterUpdate: oldNames });
  expect(ensureSystemPackages('window')).toBe(true);
  expect(debian.calls()).toMatch(/update\n.*install/);
});

test('uses sudo where it asks nothing', () => {
  const debian = fakeDebian({ installed: [], known: oldNames, uid: 1000, sudo: true });
  expect(ensureSystemPackages('window')).toBe(true);
  expect(debian.calls()).toMatch(/sudo -n env .*apt-get .*install/);
});

test('without root it names the command and changes nothing', () => {
  const debian = fakeDebian({ installed: [], known: oldNames, uid: 1000 });
  expect(ensureSystemPackages('window')).toBe(false);
  expect(debian.said()).toContain(`apt-get install ${oldNames.join(' ')}`);
  expect(debian.calls()).toBe('');
});

test('names what could not be installed', () => {
  const debian = fakeDebian({ installed: [], known: oldNames.filter((name) => name !== 'libgbm1') });
  expect(ensureSystemPackages('window')).toBe(false);
  expect(debian.said()).toContain('Not installed: libgbm1');
});

test('on other systems it says which programs are missing', () => {
  vi.stubEnv('PATH', temporaryFolder());
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(ensureSystemPackages('display')).toBe(false);
  const said = write.mock.calls.map(([text]) => text).join('');
  expect(said).toMatch(/Xvfb of xvfb[\s\S]*xauth of xauth/);
});
