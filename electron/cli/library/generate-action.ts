import { seedRegisters } from '../../library/seeds';
import { generateLibrary } from '../../library/synthetic/generate';
import { answer, type LibraryAction, type LibraryCall, noWords, optionOf } from './action';
import { refused } from './open';

const MAX_PLANS = 1_000_000;

export const generateAction: LibraryAction = {
  options: { plans: { type: 'string' }, seed: { type: 'string' } },
  check: (call) =>
    noWords(call) ?? numberProblem(call, 'plans', MAX_PLANS) ?? numberProblem(call, 'seed', 2 ** 31),
  run: async (call, io) => {
    const generated = await generateLibrary({
      path: call.file,
      plans: Number(optionOf(call, 'plans')),
      seed: Number(optionOf(call, 'seed')),
      organs: seedRegisters().organs(),
    });
    if (!generated.ok) return refused(generated, io);
    answer(call, io, generated.value, () => [
      `Đã tạo thư viện giả lập có ${generated.value.plans} kế hoạch.`,
    ]);
    return 0;
  },
};

function numberProblem(call: LibraryCall, option: string, most: number): string | undefined {
  const value = optionOf(call, option);
  if (value === '') return `Thiếu --${option} <số>.`;
  return /^\d{1,10}$/u.test(value) && Number(value) <= most
    ? undefined
    : `Giá trị của --${option} phải là số nguyên từ 0 đến ${most}; không phải “${value}”.`;
}
