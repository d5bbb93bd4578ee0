import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../core/citations/document-record';
import { granted, openIn, registersOf, temporaryFolder } from './temporary-library';

const directive: Omit<DocumentRecord, 'id'> = {
  kind: 'Chỉ thị',
  symbol: '05-CT/TW',
  date: '2016-05-15',
  issuer: 'Bộ Chính trị',
  subject: 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
};

describe('the register of documents', () => {
  it('brings the documents of the application with their points, once', async () => {
    const folder = temporaryFolder();
    const first = openIn(folder);
    const { documents } = granted(await first.listDocuments());
    expect(documents.find(({ id }) => id === '10-nq-tw-2022')?.points).toHaveLength(7);
    await first.close();
    expect(granted(await openIn(folder).listDocuments()).documents).toEqual(documents);
  });

  it('enters and corrects a document', async () => {
    const library = openIn(temporaryFolder());
    const added = granted(await library.addDocument({ record: directive }));
    expect(added).toEqual({ record: { ...directive, id: 'new-1' }, revision: 1 });
    const record = { ...added.record, notes: 'Đã sơ kết' };
    expect(granted(await library.saveDocument({ record, revision: 1 }))).toEqual({ record, revision: 2 });
    expect(granted(await library.openDocument({ id: 'new-1' }))).toEqual({ record, revision: 2 });
    expect(await library.saveDocument({ record, revision: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'document-conflict' },
    });
  });

  it.each([
    ['another spelling of the symbol', { symbol: '5-ct/tw' }],
    ['an abbreviated issuer', { symbol: '05-CT/TW', subject: 'khác' }],
  ])('refuses the same symbol, date and issuer again: %s', async (_, change) => {
    const library = openIn(temporaryFolder());
    granted(await library.addDocument({ record: directive }));
    expect(await library.addDocument({ record: { ...directive, ...change } })).toMatchObject({
      ok: false,
      failure: { code: 'document-exists' },
    });
    // The same symbol of another term is another document.
    granted(await library.addDocument({ record: { ...directive, date: '2021-05-15' } }));
  });

  it('merges near-duplicates with everything that hangs on them', async () => {
    const library = openIn(temporaryFolder());
    const into = granted(await library.addDocument({ record: { ...directive, subject: null } })).record.id;
    const point = { id: 'p1', label: '1', depth: 1, text: 'Nêu gương', origin: 'document' as const };
    const from = granted(
      await library.addDocument({ record: { ...directive, date: null, notes: 'Bản sao', points: [point] } }),
    ).record.id;
    expect(granted(await library.listDocuments()).duplicates).toMatchObject([{ reason: 'same-symbol' }]);
    const task = { owner: 'ke-hoach-31-kl-tw', item: 'b8' };
    granted(await library.linkItems({ from: task, to: { owner: from, item: 'p1' }, by: 'A' }));
    granted(await library.relate({ kind: 'implements', from: 'ke-hoach-31-kl-tw', to: from, by: 'A' }));

    const { record } = granted(await library.mergeDocuments({ into, from }));
    const merged = [{ id: from, key: '5-ct/tw||bo chinh tri' }];
    expect(record).toEqual({ ...directive, id: into, notes: 'Bản sao', points: [point], merged });
    expect(granted(await library.coverage({ document: into })).counts).toEqual({
      covered: 1,
      hole: 0,
      outdated: 0,
    });
    expect(granted(await library.trace({ symbol: '05-CT/TW' })).traced).toMatchObject([
      { id: into, implementing: [{ id: 'ke-hoach-31-kl-tw' }] },
    ]);
    // Who still knows it by the entry that is gone comes to the one that stayed.
    expect(granted(await library.openDocument({ id: from })).record.id).toBe(into);
    expect(granted(await library.listDocuments()).documents.map(({ id }) => id)).not.toContain(from);
    expect(granted(await library.verify()).findings).toEqual([]);
  });

  it('keeps an original once, and never hands out one that was changed', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    const bytes = Buffer.from('Toàn văn Chỉ thị');
    const { sha256 } = granted(await library.addAttachment({ bytes }));
    expect(granted(await library.addAttachment({ bytes })).sha256).toBe(sha256);
    const file = { name: 'chi-thi.pdf', sha256 };
    granted(await library.addDocument({ record: { ...directive, file } }));
    const opened = granted(await library.openAttachment(file));
    expect(Buffer.from(opened.bytes).equals(bytes)).toBe(true);

    const database = new Database(join(folder, 'library.sqlite'));
    database.exec(`update attachments set bytes = x'00'`);
    expect(await library.openAttachment(file)).toMatchObject({ failure: { code: 'attachment-damaged' } });
    expect(granted(await library.verify()).findings.map(({ rule }) => rule)).toEqual([
      'library/file-changed',
    ]);
    database.exec(`delete from attachments`);
    database.close();
    expect(await library.openAttachment(file)).toMatchObject({ failure: { code: 'attachment-missing' } });
  });
});

describe('a document that plans and other documents stand on', () => {
  const RESOLUTION = '10-nq-tw-2022';
  const PLAN = 'ke-hoach-10-nq-tw';

  it('is found by the plans that cite the entry merged into it, also after a rebuild', async () => {
    const library = openIn(temporaryFolder());
    const { record: resolution } = granted(await library.openDocument({ id: RESOLUTION }));
    const { id: _id, points: _points, ...again } = resolution;
    const into = granted(
      await library.addDocument({ record: { ...again, date: '2022-02-11', notes: 'Bản chính' } }),
    ).record.id;
    const [point] = resolution.points ?? [];
    if (point === undefined) throw new Error('No points');
    granted(
      await library.linkItems({
        from: { owner: 'ke-hoach-31-kl-tw', item: 'b8' },
        to: { owner: RESOLUTION, item: point.id },
        by: 'A',
      }),
    );
    granted(await library.mergeDocuments({ into, from: RESOLUTION }));
    granted(await library.rebuild());
    const listed = granted(await library.listThreadDocuments({ query: '', offset: 0, limit: 50 }));
    expect(listed.documents.find(({ id }) => id === into)).toMatchObject({ plans: 1 });
    const uses = granted(await library.documentUses({ id: into }));
    expect(uses.implementing.map(({ id }) => id)).toContain(PLAN);
    expect(uses.answered).toEqual([{ point: point.id, answers: 1 }]);
    expect(granted(await library.trace({ symbol: '10-NQ/TW' })).traced).toMatchObject([
      { id: into, kind: 'document' },
    ]);
    expect(granted(await library.documentMention({ plan: PLAN, document: into })).block).not.toBeNull();
    expect(granted(await library.verify()).findings).toEqual([]);
  });

  it('takes over what is linked to points that say the same, and names itself nowhere', async () => {
    const library = openIn(temporaryFolder());
    const point = { id: 'p1', label: '1', depth: 1, text: 'Nêu gương', origin: 'document' as const };
    const into = granted(
      await library.addDocument({ record: { ...directive, points: [{ ...point, id: 'own' }] } }),
    ).record.id;
    const from = granted(
      await library.addDocument({
        record: {
          ...directive,
          date: null,
          points: [point, { ...point, id: 'own', label: '2', text: 'Học tập' }],
          state: { kind: 'amended', by: [into] },
        },
      }),
    ).record.id;
    const later = granted(
      await library.addDocument({
        record: { ...directive, symbol: '6-CT/TW', state: { kind: 'replaced', by: [from] } },
      }),
    ).record.id;
    const task = { owner: 'ke-hoach-31-kl-tw', item: 'b8' };
    for (const to of [
      { owner: into, item: 'own' },
      { owner: from, item: 'p1' },
      { owner: from, item: 'own' },
    ])
      granted(await library.linkItems({ from: task, to, by: 'A' }));
    const { record } = granted(await library.mergeDocuments({ into, from }));
    expect(record.state).toBeUndefined();
    expect(record.points?.map(({ label, text }) => `${label} ${text}`)).toEqual(['1 Nêu gương', '2 Học tập']);
    const taken = record.points?.[1]?.id ?? '';
    expect(granted(await library.documentUses({ id: into })).answered).toEqual([
      { point: taken, answers: 1 },
      { point: 'own', answers: 1 },
    ]);
    expect(granted(await library.openDocument({ id: later })).record.state).toEqual({
      kind: 'replaced',
      by: [into],
    });
  });

  it('is deleted only when nothing hangs on it, and says what does', async () => {
    const library = openIn(temporaryFolder());
    expect(await library.deleteDocument({ id: RESOLUTION })).toMatchObject({
      ok: false,
      failure: { code: 'document-in-use', message: expect.stringMatching(/2 kế hoạch/) },
    });
    const old = granted(await library.addDocument({ record: directive })).record.id;
    granted(
      await library.addDocument({
        record: { ...directive, symbol: '4-CT/TW', state: { kind: 'replaced', by: [old] } },
      }),
    );
    expect(await library.deleteDocument({ id: old })).toMatchObject({
      failure: { message: expect.stringContaining('“Chỉ thị số 4-CT/TW”') },
    });
    const alone = granted(await library.addDocument({ record: { ...directive, symbol: '3-CT/TW' } })).record;
    granted(await library.deleteDocument({ id: alone.id }));
    expect(await library.openDocument({ id: alone.id })).toMatchObject({ ok: false });
    expect(granted(await library.verify()).findings).toEqual([]);
  });

  it('is never replaced in a circle; the whole way round is named and nothing changes', async () => {
    const library = openIn(temporaryFolder());
    const add = async (symbol: string, by?: string) =>
      granted(
        await library.addDocument({
          record: {
            ...directive,
            symbol,
            ...(by === undefined ? {} : { state: { kind: 'replaced' as const, by: [by] } }),
          },
        }),
      ).record.id;
    const third = await add('3-CT/TW');
    const second = await add('2-CT/TW', third);
    const first = await add('1-CT/TW', second);
    const details = { ...directive, symbol: '3-CT/TW' };
    const circle = await library.reviseDocument({
      id: third,
      revision: 1,
      details: { ...details, state: { kind: 'amended', by: [first] } },
    });
    expect(circle).toMatchObject({ ok: false, failure: { code: 'document-refused' } });
    expect(circle).toMatchObject({
      failure: {
        message: expect.stringContaining(
          '“Chỉ thị số 3-CT/TW” được sửa đổi bởi “Chỉ thị số 1-CT/TW”; “Chỉ thị số 1-CT/TW” bị thay thế bởi “Chỉ thị số 2-CT/TW”',
        ),
      },
    });
    for (const by of [third, 'nowhere'])
      expect(
        await library.reviseDocument({
          id: third,
          revision: 1,
          details: { ...details, state: { kind: 'replaced', by: [by] } },
        }),
      ).toMatchObject({ ok: false, failure: { code: 'document-refused' } });
    expect(granted(await library.openDocument({ id: third })).revision).toBe(1);
  });

  it('is changed part by part, each leaving the others alone', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(await library.addDocument({ record: directive })).record;
    const point = { id: 'p1', label: '1', depth: 1, text: 'Nêu gương', origin: 'document' as const };
    const { sha256 } = granted(await library.addAttachment({ bytes: Buffer.from('x') }));
    const file = { name: 'a.pdf', sha256 };
    granted(await library.reviseDocument({ id, revision: 1, points: [point] }));
    granted(await library.reviseDocument({ id, revision: 2, file }));
    granted(await library.reviseDocument({ id, revision: 3, details: { ...directive, notes: 'Mới' } }));
    const all = { ...directive, id, notes: 'Mới', points: [point], file };
    expect(granted(await library.openDocument({ id }))).toEqual({ record: all, revision: 4 });
    expect(await library.reviseDocument({ id, revision: 3, file: null })).toMatchObject({
      failure: { code: 'document-conflict' },
    });
    const { file: _file, ...without } = all;
    expect(granted(await library.reviseDocument({ id, revision: 4, file: null })).record).toEqual(without);
    expect(
      granted(await library.documentRegister({ duplicates: false })).documents.find(
        ({ record }) => record.id === id,
      ),
    ).toEqual({
      record: { ...directive, id, notes: 'Mới' },
      points: 1,
    });
  });
});

describe('the register of organs', () => {
  it('follows the application until the office corrects an organ', async () => {
    const folder = temporaryFolder();
    const organ = { id: 'x', name: 'Ban Kinh tế' };
    const first = openIn(folder, { registers: registersOf([organ]) });
    await first.status();
    await first.close();
    const second = openIn(folder, { registers: registersOf([{ ...organ, name: 'Ban Kinh tế Tỉnh ủy' }]) });
    expect(granted(await second.listOrgans()).organs.map(({ name }) => name)).toEqual([
      'Ban Kinh tế Tỉnh ủy',
    ]);
    granted(await second.saveOrgan({ organ: { ...organ, name: 'Ban Kinh tế của tỉnh', to: '2020-01-01' } }));
    await second.close();
    const third = openIn(folder, { registers: registersOf([organ]) });
    expect(granted(await third.listOrgans()).organs).toEqual([
      { ...organ, name: 'Ban Kinh tế của tỉnh', to: '2020-01-01' },
    ]);
    expect(granted(await third.organsOn({ date: '2021-01-01' })).organs).toMatchObject([
      { existence: 'ended' },
    ]);
  });

  it('refuses successions in a circle and keeps what was there', async () => {
    const organs = [
      { id: 'a', name: 'A', to: '2020-01-01', successors: ['b'] },
      { id: 'b', name: 'B' },
    ];
    const library = openIn(temporaryFolder(), { registers: registersOf(organs), examples: [] });
    const outcome = await library.saveOrgan({
      organ: { id: 'b', name: 'B', to: '2021-01-01', successors: ['a'] },
    });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'organ-refused' } });
    expect(granted(await library.organsOn({ date: '2022-01-01' })).organs).toMatchObject([
      { organ: { id: 'a' }, existence: 'ended', successors: [{ id: 'b' }] },
      { organ: { id: 'b' }, existence: 'exists' },
    ]);
  });
});
