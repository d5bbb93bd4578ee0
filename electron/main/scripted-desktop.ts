import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Desktop } from './desktop';

/**
 * The answers of a user who is not there, one JSON value a line: `{"path": "/tmp/a.docx"}` or `{}` (the dialog
 * was closed) for a file, `{"button": 1}` for a question. Each is used once, in order.
 */
const answerSchema = z.strictObject({ path: z.string().optional(), button: z.int().min(0).optional() });

/**
 * A desktop for tests of the whole application: dialogs are answered from the file `script`, and every dialog
 * and every request to the system is told, one JSON value a line, in `<script>.log`.
 */
export function scriptedDesktop(script: string): Desktop {
  const tell = (what: string, details: Record<string, unknown>) =>
    appendFileSync(`${script}.log`, `${JSON.stringify({ what, ...details })}\n`);

  function nextAnswer(): z.infer<typeof answerSchema> {
    const [line, ...rest] = readFileSync(script, 'utf8')
      .split('\n')
      .filter((entry) => entry !== '');
    if (line === undefined) throw new Error('A dialog opened that the script has no answer for');
    writeFileSync(script, rest.map((entry) => `${entry}\n`).join(''));
    return answerSchema.parse(JSON.parse(line));
  }

  return {
    async askWhereToSave(title, proposal, kind) {
      tell('askWhereToSave', { title, proposal, kind });
      return nextAnswer().path;
    },
    async askWhichFile(title, folder, kind) {
      tell('askWhichFile', { title, folder, kind });
      return nextAnswer().path;
    },
    async ask(question) {
      tell('ask', question);
      return nextAnswer().button ?? 0;
    },
    async openFile(path) {
      tell('openFile', { path });
      return '';
    },
    showInFolder: (path) => tell('showInFolder', { path }),
    async print(path) {
      tell('print', { path });
      return true;
    },
  };
}
