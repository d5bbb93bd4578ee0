import { resolve } from 'node:path';
import { MAX_PLAN_FILE_SIZE } from '../../contract/limits';
import type { SavedPlan } from '../../contract/plan-entry';
import { readTextUpTo } from '../../files/read-file';
import { answer, type LibraryAction } from './action';
import { refused, withLibrary } from './open';

/** Takes in what can be taken in; each file that cannot is named on stderr, and the exit code is then 1. */
export const importAction: LibraryAction = {
  options: {},
  check: ({ words }) => (words.length === 0 ? 'Thiếu tệp kế hoạch (.json).' : undefined),
  run: (call, io) =>
    withLibrary(
      call,
      io,
      async (library) => {
        const taken: { file: string; id: string }[] = [];
        for (const file of call.words) {
          const text = await readTextUpTo(resolve(io.folder, file), MAX_PLAN_FILE_SIZE);
          const saved = text.ok ? await library.importPlan({ text: text.value, source: file }) : text;
          if (saved.ok) taken.push(imported(file, saved.value));
          else refused(saved, io);
        }
        answer(call, io, taken, () => taken.map(({ file, id }) => `${file}: đã đưa vào thư viện, mã ${id}`));
        return taken.length === call.words.length ? 0 : 1;
      },
      { create: true },
    ),
};

function imported(file: string, { id }: SavedPlan): { file: string; id: string } {
  return { file, id };
}
