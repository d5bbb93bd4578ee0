import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder';

/** The user's answer to one dialog: a file, a button by its index, or nothing (the dialog was closed). */
export type DialogAnswer = { readonly path: string } | { readonly button: number } | Record<never, never>;

/** One dialog that opened, or one request to the system. */
export type DialogEntry = Readonly<Record<string, unknown>> & { readonly what: string };

/** A user whose answers to the system's dialogs are known before. `env` makes the application ask here. */
export type ScriptedDialogs = {
  readonly env: Readonly<Record<string, string>>;
  /** Adds answers to those that are not used yet. */
  readonly answer: (...answers: readonly DialogAnswer[]) => void;
  /** What the application asked of the desktop so far. */
  readonly asked: () => readonly DialogEntry[];
};

export function scriptedDialogs(): ScriptedDialogs {
  const script = path.join(temporaryFolder(), 'dialogs');
  writeFileSync(script, '');
  return {
    env: { DU_THAO_TEST_DIALOGS: script },
    answer: (...answers) =>
      appendFileSync(script, answers.map((answer) => `${JSON.stringify(answer)}\n`).join('')),
    asked: () =>
      existsSync(`${script}.log`)
        ? readFileSync(`${script}.log`, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as DialogEntry)
        : [],
  };
}
