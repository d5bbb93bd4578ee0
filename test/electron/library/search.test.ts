import { describe, expect, it } from 'vitest';
import { examplePlan, granted, openIn, temporaryFolder, withSubject } from './temporary-library';

async function find(query: string, filters = {}) {
  const library = openIn(temporaryFolder());
  return granted(await library.search({ query, filters })).results;
}

const lit = ({ text, lit: ranges }: { text: string; lit: readonly { start: number; end: number }[] }) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('search', () => {
  it.each([
    'đảng uỷ khối',
    'Đảng ủy Khối',
    'dang uy khoi',
    'ĐANG UY  KHÔI',
    'dang uy kh',
    'Đảng ủy khối'.normalize('NFD'),
  ])('finds the organ by %j', async (query) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ kind: 'organ', owner: 'dang-uy-khoi-cac-co-quan-tinh' });
    expect(first === undefined ? [] : lit(first.heading)).toEqual(['Đảng ủy Khối']);
  });

  it('takes abbreviations for what they stand for, both ways', async () => {
    expect((await find('dang uy ubnd'))[0]).toMatchObject({ kind: 'organ', owner: 'dang-uy-ubnd-tinh' });
    const library = openIn(temporaryFolder());
    granted(await library.addOrgan({ organ: { name: 'Văn phòng UBND thị trấn' } }));
    const { results } = granted(await library.search({ query: 'ủy ban nhân dân thị trấn' }));
    expect(results[0]?.heading.text).toBe('Văn phòng UBND thị trấn');
  });

  it('finds plans, tasks, documents and points, with the block and the words lit', async () => {
    const results = await find('cơ sở dữ liệu quốc gia');
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['point', 'plan', 'task']));
    const plan = results.find(({ kind }) => kind === 'plan');
    expect(plan?.body === null || plan === undefined ? [] : lit(plan.body)).toEqual([
      'cơ sở dữ liệu quốc gia',
    ]);
    const block = examplePlan().blocks.find(({ id }) => id === plan?.item);
    expect(JSON.stringify(block)).toContain('cơ sở dữ liệu quốc gia');
  });

  it('puts the words as they were typed before those with other marks', async () => {
    const library = openIn(temporaryFolder());
    for (const name of ['Ban Chăn nuôi', 'Bản Chan hòa', 'Bán Chân lý'])
      granted(await library.addOrgan({ organ: { name } }));
    const first = async (query: string) => granted(await library.search({ query })).results[0]?.heading.text;
    expect(await first('bản chan')).toBe('Bản Chan hòa');
    expect(await first('bán chân')).toBe('Bán Chân lý');
    expect(await first('ban chăn')).toBe('Ban Chăn nuôi');
  });

  it.each(['10-nq/tw', '10-NQ/TW'])('puts the resolution first for %j', async (query) => {
    expect((await find(query))[0]).toMatchObject({ kind: 'document', owner: '10-nq-tw-2022' });
  });

  it('prefers words that stand together to words that are only all there', async () => {
    const library = openIn(temporaryFolder());
    for (const name of ['Hội Người cao tuổi và Hội Làm vườn', 'Hội Làm vườn tỉnh'])
      granted(await library.addOrgan({ organ: { name } }));
    const names = granted(await library.search({ query: 'hoi lam vuon ti' })).results.map(
      ({ heading }) => heading.text,
    );
    expect(names[0]).toBe('Hội Làm vườn tỉnh');
  });

  it('narrows by kind, year, issuer, lead and state', async () => {
    expect(new Set((await find('khoáng sản', { kind: 'task' })).map(({ kind }) => kind))).toEqual(
      new Set(['task']),
    );
    expect(
      (await find('khoáng sản', { year: '2022', kind: 'document' })).map(({ owner }) => owner),
    ).toContain('10-nq-tw-2022');
    expect(await find('khoáng sản', { year: '2021' })).toEqual([]);
    expect((await find('ke hoach', { issuer: 'ban thường vụ tỉnh uỷ', kind: 'plan' })).length).toBe(2);
    const led = await find('tuyên truyền', { lead: 'Ban Tuyên giáo Tỉnh ủy', kind: 'task' });
    expect(led.map(({ owner, path }) => `${owner} ${path}`)).toEqual(['ke-hoach-31-kl-tw II.3']);
    expect(await find('khoáng sản', { state: 'numbered' })).toEqual([]);
  });

  it('says in which plan or document a task or point stands', async () => {
    const results = await find('cơ sở dữ liệu quốc gia');
    const within = (kind: string) => results.find((result) => result.kind === kind)?.within;
    expect(within('task')).toContain('Kế hoạch');
    expect(within('point')).toContain('Nghị quyết');
    expect(within('plan')).toBe('');
    // An excerpt of a heading that does not begin with it would not say which plan it is.
    const cut = (await find('tam nhin den nam 2045')).find(({ heading }) => heading.text.startsWith('…'));
    expect(cut?.within).toMatch(/^(?:Kế hoạch|Chương trình|Nghị quyết|Kết luận) /u);
  });

  it('gives the newest that the filters let through when there are no words', async () => {
    const led = await find('', { lead: 'Ban Tuyên giáo Tỉnh ủy', kind: 'task' });
    expect(led.map(({ owner, path }) => `${owner} ${path}`)).toEqual([
      'ke-hoach-31-kl-tw II.3',
      'ke-hoach-31-kl-tw II.1',
    ]);
    expect(led[0]?.heading.lit).toEqual([]);
  });

  it('finds a lead by its own name where the plan calls it by other words', async () => {
    const library = openIn(temporaryFolder());
    const plan = examplePlan();
    const [organ] = plan.references.organs.filter(({ id }) =>
      JSON.stringify(plan.blocks).includes(`"${id}"`),
    );
    const written = structuredClone(plan);
    const lead = written.blocks.find((block) => block.type === 'assignment')?.children[0];
    if (organ === undefined || lead === undefined) throw new Error('The example names no organ');
    lead.children = [
      { text: '' },
      { type: 'organ', id: 'e', ref: organ.id, form: 'as-written', children: [{ text: 'Cơ quan ấy' }] },
      { text: '' },
    ];
    granted(await library.createPlan({ planText: JSON.stringify({ ...written, id: 'p1' }) }));
    for (const name of [organ.name, 'Cơ quan ấy']) {
      const { results } = granted(await library.search({ query: '', filters: { kind: 'task', lead: name } }));
      expect(results.map(({ owner }) => owner)).toContain('p1');
    }
  });

  it('shows what was saved a moment ago, and no longer what was there before', async () => {
    const library = openIn(temporaryFolder());
    const text = (subject: string) => JSON.stringify({ ...withSubject(examplePlan(), subject), id: 'p1' });
    granted(await library.createPlan({ planText: text('thực hiện chuyên đề Đom đóm') }));
    expect(granted(await library.search({ query: 'dom dom' })).results[0]?.owner).toBe('p1');
    granted(
      await library.savePlan({ id: 'p1', planText: text('thực hiện chuyên đề Bươm bướm'), revision: 1 }),
    );
    expect(granted(await library.search({ query: 'dom dom' })).results).toEqual([]);
    expect(granted(await library.search({ query: 'buom buom' })).results[0]?.owner).toBe('p1');
  });

  it.each([
    '',
    '   ',
    '"',
    '*',
    '()',
    'NEAR(',
    'a OR',
    '{heading} : x',
    '-',
    '…',
    'nghị "quyết" AND',
    `${'chữ '.repeat(500)}`,
  ])('takes %j for words, never for a formula', async (query) => {
    const library = openIn(temporaryFolder());
    expect(await library.search({ query, filters: { year: '" OR "' } })).toMatchObject({ ok: true });
    expect(await library.search({ query })).toMatchObject({ ok: true });
  });
});
