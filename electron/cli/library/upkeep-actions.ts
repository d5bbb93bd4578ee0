import { resolve } from 'node:path';
import { findingLine } from '../../../core/base/finding';
import { restoreLibrary } from '../../library/restore';
import { answer, type LibraryAction, noWords } from './action';
import { refused, withLibrary } from './open';

export const verifyAction: LibraryAction = {
  options: {},
  check: noWords,
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const verified = await library.verify();
      if (!verified.ok) return refused(verified, io);
      const { plans, findings } = verified.value;
      answer(call, io, { plans, findings }, () =>
        findings.length === 0 ? [`Thư viện nguyên vẹn: đã kiểm tra ${plans} kế hoạch.`] : [],
      );
      if (!call.json) for (const finding of findings) io.stderr(`${findingLine(finding)}\n`);
      return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    }),
};

export const rebuildAction: LibraryAction = {
  options: {},
  check: noWords,
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const rebuilt = await library.rebuild();
      if (!rebuilt.ok) return refused(rebuilt, io);
      answer(call, io, rebuilt.value, () => [
        `Đã lập lại danh mục và chỉ mục của ${rebuilt.value.plans} kế hoạch.`,
      ]);
      return 0;
    }),
};

export const backupAction: LibraryAction = {
  options: {},
  check: noWords,
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const made = await library.backUp({ daily: false });
      if (!made.ok) return refused(made, io);
      answer(call, io, made.value.backup, () => [`Đã sao lưu vào “${made.value.backup?.path ?? ''}”.`]);
      return 0;
    }),
};

export const restoreAction: LibraryAction = {
  options: {},
  check: ({ words }) => (words.length === 1 ? undefined : 'Cần đúng một tệp sao lưu.'),
  run: async (call, io) => {
    const backup = resolve(io.folder, call.words[0] ?? '');
    const restored = await restoreLibrary({ library: call.file, backup, now: new Date() });
    if (!restored.ok) return refused(restored, io);
    const { kept } = restored.value;
    answer(call, io, { kept }, () => [
      'Đã khôi phục thư viện từ bản sao lưu.',
      ...(kept === null ? [] : [`Thư viện trước đó được giữ dưới tên “${kept}”.`]),
    ]);
    return 0;
  },
};
