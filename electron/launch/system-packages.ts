/** A system package: its Debian names (older name first, the first that apt knows is taken) and how to see it elsewhere. */
export type SystemPackage = {
  readonly names: readonly [string, ...string[]];
  readonly why: string;
  readonly probe: { readonly library: string } | { readonly program: string };
};

export type PackageGroup = 'window' | 'display' | 'test';

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time type grew to 64 bits. */
function library(name: string, soname: string, renamed = false): SystemPackage {
  return {
    names: renamed ? [name, `${name}t64`] : [name],
    why: 'the application window',
    probe: { library: soname },
  };
}

function program(name: string, command: string, why: string): SystemPackage {
  return { names: [name], why, probe: { program: command } };
}

const WINDOW: readonly SystemPackage[] = [
  library('libgtk-3-0', 'libgtk-3.so.0', true),
  library('libnss3', 'libnss3.so'),
  library('libasound2', 'libasound.so.2', true),
  library('libgbm1', 'libgbm.so.1'),
  library('libatk-bridge2.0-0', 'libatk-bridge-2.0.so.0', true),
  library('libcups2', 'libcups.so.2', true),
  library('libxss1', 'libXss.so.1'),
  library('libdrm2', 'libdrm.so.2'),
  library('libxtst6', 'libXtst.so.6', true),
  library('libnotify4', 'libnotify.so.4'),
];

const DISPLAY: readonly SystemPackage[] = [
  program('xvfb', 'Xvfb', 'a display where there is none'),
  program('xauth', 'xauth', 'a display where there is none'),
];

const TEST: readonly SystemPackage[] = [
  program('libreoffice-writer-nogui', 'soffice', 'rendering exported files'),
  program('libreoffice-calc-nogui', 'soffice', 'reading exported spreadsheets'),
  { names: ['fonts-liberation'], why: 'the widths of Times New Roman', probe: { program: 'fc-list' } },
  // Liberation Serif lacks many letters of Vietnamese; Tinos has the same widths and all of them.
  {
    names: ['fonts-croscore'],
    why: 'Vietnamese in the widths of Times New Roman',
    probe: { program: 'fc-list' },
  },
  program('poppler-utils', 'pdftotext', 'reading text and positions from PDF'),
  program('ibus', 'ibus-daemon', 'typing with a real input method'),
  { names: ['ibus-unikey'], why: 'typing Vietnamese (Telex, VNI)', probe: { program: 'ibus-setup-unikey' } },
  { names: ['ibus-gtk3'], why: 'typing with a real input method', probe: { program: 'ibus-daemon' } },
  program('xdotool', 'xdotool', 'typing with a real input method'),
  program('dbus-x11', 'dbus-run-session', 'typing with a real input method'),
  program('openbox', 'openbox', 'keyboard focus in a display without a desktop'),
  { names: ['at-spi2-core'], why: 'accessibility bus of the window', probe: { library: 'libatspi.so.0' } },
];

/** What each use of the project asks of the system; `test` includes the rest. */
export const SYSTEM_PACKAGES: Readonly<Record<PackageGroup, readonly SystemPackage[]>> = {
  window: WINDOW,
  display: DISPLAY,
  test: [...WINDOW, ...DISPLAY, ...TEST],
};
