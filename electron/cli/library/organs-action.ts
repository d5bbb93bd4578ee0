import type { Existence } from '../../../core/organs/existence';
import type { OrganOn } from '../../library/organ-store';
import { answer, type LibraryAction, noWords, optionOf } from './action';
import { dayProblem } from './due-action';
import { refused, withLibrary } from './open';

const STANDS: Readonly<Record<Existence, string>> = {
  exists: '',
  uncertain: ' (chưa rõ: ngày tùy từng tỉnh)',
  'not-yet': ' (chưa thành lập)',
  ended: ' (đã kết thúc hoạt động)',
};

export const organsAction: LibraryAction = {
  options: { at: { type: 'string' } },
  check: (call) => noWords(call) ?? dayProblem(call, 'at'),
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const found = await library.organsOn({ date: optionOf(call, 'at') });
      if (!found.ok) return refused(found, io);
      const { organs } = found.value;
      answer(
        call,
        io,
        organs.map(({ organ, existence, successors }) => ({
          id: organ.id,
          name: organ.name,
          existence,
          successors: successors.map(({ id, name }) => ({ id, name })),
        })),
        () => organs.map(organLine),
      );
      return 0;
    }),
};

function organLine({ organ, existence, successors }: OrganOn): string {
  const after = successors.length === 0 ? '' : ` → ${successors.map(({ name }) => name).join('; ')}`;
  return `${organ.name}${STANDS[existence]}${after}`;
}
