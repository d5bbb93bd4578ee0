import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';

export type FileKind = {
  readonly name: string;
  readonly extension: 'docx' | 'xlsx' | 'json' | 'ics' | 'png' | 'svg' | 'sqlite';
};

/** The files that a dialog offers to open: by one extension, or by several. */
export type FileChoice = FileKind | { readonly name: string; readonly extensions: readonly string[] };

export type Question = {
  readonly message: string;
  readonly detail: string;
  /** The first button is the safe one: it answers Enter, Escape and a closed dialog. */
  readonly buttons: readonly [string, ...string[]];
};

/** What the application asks of the desktop around it. Tests put another one in its place. */
export type Desktop = {
  /** The path chosen, or undefined when the user closed the dialog. */
  readonly askWhereToSave: (title: string, proposal: string, kind: FileKind) => Promise<string | undefined>;
  readonly askWhichFile: (title: string, folder: string, kind: FileChoice) => Promise<string | undefined>;
  /** The index of the button chosen. */
  readonly ask: (question: Question) => Promise<number>;
  /** Opens a file in its program; returns the system's complaint, `""` when it opened. */
  readonly openFile: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
  /** Has the file's program print it on the usual printer; false where the system cannot be asked to. */
  readonly print: (path: string) => Promise<boolean>;
};

/** The real desktop; its dialogs belong to the window. */
export function systemDesktop(window: BrowserWindow): Desktop {
  async function ask({ message, detail, buttons }: Question): Promise<number> {
    const options = {
      type: 'warning' as const,
      title: 'Dự Thảo',
      message,
      detail,
      buttons: [...buttons],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    };
    const { response } = await dialog.showMessageBox(window, options);
    return response;
  }

  return {
    async askWhereToSave(title, proposal, kind) {
      const options = { title, defaultPath: proposal, filters: filtersFor(kind) };
      const { filePath } = await dialog.showSaveDialog(window, options);
      if (!filePath) return undefined;
      const path = withExtension(filePath, kind);
      // The dialog asked before overwriting, but about the name as it was typed.
      const isAsked = path === filePath || !existsSync(path);
      return isAsked || (await ask(overwriteQuestion(path))) === 1 ? path : undefined;
    },
    async askWhichFile(title, folder, kind) {
      const options = {
        title,
        defaultPath: folder,
        filters: filtersFor(kind),
        properties: ['openFile' as const],
      };
      const { filePaths } = await dialog.showOpenDialog(window, options);
      return filePaths[0];
    },
    ask,
    openFile: (path) => shell.openPath(path),
    showInFolder: (path) => shell.showItemInFolder(path),
    print: (path) => (process.platform === 'win32' ? printOnWindows(path) : Promise.resolve(false)),
  };
}

function filtersFor(kind: FileChoice): { name: string; extensions: string[] }[] {
  return [{ name: kind.name, extensions: 'extension' in kind ? [kind.extension] : [...kind.extensions] }];
}

function overwriteQuestion(path: string): Question {
  return {
    message: `Tệp “${basename(path)}” đã có trong thư mục này.`,
    detail: 'Nếu ghi đè, nội dung cũ của tệp sẽ mất.',
    buttons: ['Hủy', 'Ghi đè'],
  };
}

/** Dialogs on Linux do not add the extension by themselves. */
function withExtension(path: string, { extension }: FileKind): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/**
 * The documented way to a file type's print verb (`Start-Process -Verb Print`): Word prints and closes. The
 * path goes by the environment, so that no character of it is read as a command.
 */
function printOnWindows(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const command = 'Start-Process -FilePath $env:DU_THAO_PRINT -Verb Print -ErrorAction Stop';
    const child = spawn('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], {
      env: { ...process.env, DU_THAO_PRINT: path },
      windowsHide: true,
      stdio: 'ignore',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
