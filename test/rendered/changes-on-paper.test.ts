import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { type Paper, putOnPaper } from '../helpers/paper';
import { type PaperText, paperText, squeeze } from '../helpers/paper-text';
import { seedPlan } from '../helpers/seeds';

const SEED = 'ke-hoach-10-nq-tw';

/** A copy of the seed in which a piece of its JSON, found once, is another. */
function changed(from: string, to: string): Plan {
  const json = JSON.stringify(seedPlan(SEED));
  expect(json.split(from)).toHaveLength(2);
  return JSON.parse(json.replace(from, to)) as Plan;
}

const CHANGES: readonly {
  readonly what: string;
  readonly plan: Plan;
  readonly region: keyof PaperText;
  readonly from: string;
  readonly to: string;
}[] = [
  {
    what: 'a word',
    plan: changed('Thực hiện tốt việc cải tạo', 'Thực hiện nghiêm việc cải tạo'),
    region: 'main',
    from: 'Thực hiện tốt việc cải tạo',
    to: 'Thực hiện nghiêm việc cải tạo',
  },
  {
    what: 'the name of an organ in the register',
    plan: changed('"name":"Đảng đoàn Hội đồng nhân dân tỉnh"', '"name":"Đảng đoàn HĐND tỉnh"'),
    region: 'main',
    from: '3. Đảng đoàn Hội đồng nhân dân tỉnh, Ủy ban Kiểm tra Tỉnh ủy',
    to: '3. Đảng đoàn HĐND tỉnh, Ủy ban Kiểm tra Tỉnh ủy',
  },
  {
    what: 'the note of a recipient',
    plan: changed('" (b/c)"', '" (để báo cáo)"'),
    region: 'recipients',
    from: '- Ban Bí thư TW Đảng (b/c),',
    to: '- Ban Bí thư TW Đảng (để báo cáo),',
  },
  {
    what: 'the signer',
    plan: changed('Lo Minh Hùng', 'Lò Minh Hùng'),
    region: 'signature',
    from: 'Lo Minh Hùng',
    to: 'Lò Minh Hùng',
  },
];

let papers: ReadonlyMap<string, Paper>;
beforeAll(async () => {
  papers = await putOnPaper([
    { name: 'seed', plan: seedPlan(SEED) },
    ...CHANGES.map(({ plan }, index) => ({ name: `change-${index}`, plan })),
  ]);
});

describe('a change in the plan', () => {
  it.each(CHANGES.map((change, index) => ({ ...change, index })))(
    'of $what is seen there and nowhere else',
    ({ region, from, to, index }) => {
      const before = paperText(papers.get('seed')?.pages ?? []);
      const after = paperText(papers.get(`change-${index}`)?.pages ?? []);
      const [old, fresh] = [squeeze([from]), squeeze([to])];
      expect(before[region].split(old)).toHaveLength(2);
      expect(after).toEqual({ ...before, [region]: before[region].replace(old, fresh) });
    },
  );
});
