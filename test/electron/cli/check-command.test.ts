import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serializePlan } from '../../../core/plan/serialize-plan';
import { runCli } from '../../../electron/cli/run-cli';
import { planOfTasks } from '../../helpers/assigned-plan';
import { temporaryFolder } from '../../helpers/temporary-folder';

async function check(plan: ReturnType<typeof planOfTasks>, ...args: string[]) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'plan.json'), serializePlan(plan));
  const out = { stdout: '', stderr: '' };
  const code = await runCli(['check', 'plan.json', ...args], {
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    folder,
  });
  return { code, ...out };
}

const LED = [{ lead: ['uy-ban-kiem-tra-tinh-uy'] }];
const SOUND = { recipients: ['bo-chinh-tri', 'uy-ban-kiem-tra-tinh-uy'] };

test('says that nothing is wrong', async () => {
  expect(await check(planOfTasks(LED, SOUND))).toEqual({
    code: 0,
    stdout: '0 lỗi, 0 điều cần xem.\n',
    stderr: '',
  });
});

test('tells errors by their place in the plan, and ends with 1', async () => {
  const plan = planOfTasks([{ coordinators: ['uy-ban-kiem-tra-tinh-uy'] }], {
    ...SOUND,
    date: ['31', '02', '2026'],
  });
  expect(await check(plan)).toEqual({
    code: 1,
    stdout:
      'plan.json: Đầu văn bản: Không có ngày 31/02/2026 trong lịch. Hãy sửa ngày, tháng ở đầu văn bản.\n' +
      'plan.json: I.1: Chưa có cơ quan chủ trì. Hãy chọn cơ quan chủ trì.\n' +
      '2 lỗi, 0 điều cần xem.\n',
    stderr: '',
  });
});

test('a warning alone is no failure; as JSON it is one document', async () => {
  const { code, stdout } = await check(planOfTasks(LED), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    errors: 0,
    warnings: 1,
    findings: [
      {
        rule: 'recipients/none',
        severity: 'warning',
        place: 'Nơi nhận',
        block: 'r',
        message: expect.stringContaining('2 nơi nhận được đề xuất'),
      },
    ],
  });
});

test('judges an undated plan by a day that was given, and by nothing else', async () => {
  const plan = planOfTasks([{ lead: ['ban-can-su-dang-ubnd-tinh'] }], {
    recipients: ['bo-chinh-tri', 'ban-can-su-dang-ubnd-tinh'],
  });
  expect(await check(plan)).toMatchObject({ code: 0, stdout: '0 lỗi, 0 điều cần xem.\n' });
  const later = await check(plan, '--on', '2026-02-05');
  expect(later.code).toBe(0);
  expect(later.stdout).toContain('I.1: “Ban cán sự đảng Ủy ban nhân dân tỉnh” (2 chỗ) không còn hoạt động');
  expect(await check(plan, '--on', '31/02/2026')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('phải có dạng 2026-02-05'),
  });
});
