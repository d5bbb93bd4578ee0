import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import type { DocumentPoint, DocumentRecord } from '../../../core/citations/document-record';
import type { Failure } from '../../../electron/contract/failure';
import { createDocumentSession, detailsOf } from '../../../renderer/documents/document-session';
import { fakeApi } from '../app/fake-api';

const RECORD: DocumentRecord = {
  id: 'd',
  kind: 'Kết luận',
  symbol: '31-KL/TW',
  date: '2022-03-07',
  issuer: 'Bộ Chính trị',
  subject: null,
};
const POINT: DocumentPoint = { id: 'p', label: '1', depth: 1, text: 'Tuyên truyền', origin: 'document' };
const CONFLICT: Failure = { code: 'document-conflict', message: 'Vừa được sửa từ một nơi khác.' };
const EXISTS: Failure = { code: 'document-exists', message: 'Đã có trong sổ.' };

/** A library with one document, as the handlers keep it; `refuse` fails the next writes. */
function library() {
  let stored = { record: RECORD, revision: 1 };
  const refusals: Failure[] = [];
  const keep = (revision: number, change: Partial<DocumentRecord>) => {
    const refusal = refusals.shift();
    if (refusal !== undefined) return fail(refusal);
    if (revision !== stored.revision) return fail(CONFLICT);
    stored = { record: { ...stored.record, ...change }, revision: revision + 1 };
    return succeed(stored);
  };
  const api = fakeApi({
    'documents.open': () => succeed(stored),
    'documents.save': ({ revision, details }) => keep(revision, details),
    'documents.save-points': ({ revision, points }) => keep(revision, { points }),
    'documents.attach': ({ revision }) => {
      const kept = keep(revision, { file: { name: 'a.pdf', sha256: '0'.repeat(64) } });
      return kept.ok ? succeed({ outcome: 'attached' as const, document: kept.value }) : kept;
    },
  });
  const session = createDocumentSession(api, stored);
  return {
    api,
    session,
    refuse: (...failures: Failure[]) => refusals.push(...failures),
    stored: () => stored,
    elsewhere: (change: Partial<DocumentRecord>) => {
      stored = { record: { ...stored.record, ...change }, revision: stored.revision + 1 };
    },
  };
}

describe('a document while it is corrected', () => {
  it('writes each change after the other, naming the revision that the one before made', async () => {
    const { session, stored } = library();
    const details = detailsOf(RECORD);
    session.setDetails({ ...details, notes: 'a' });
    session.setPoints([POINT]);
    session.setDetails({ ...details, notes: 'b' });
    expect(session.record.get()).toMatchObject({ notes: 'b', points: [POINT] });
    expect(session.saving.get().kind).toBe('saving');
    expect(await session.flush()).toBe(true);
    expect(stored().record).toEqual({ ...RECORD, notes: 'b', points: [POINT] });
    expect(session.saving.get()).toEqual({ kind: 'saved' });
    expect(await session.attach()).toBeNull();
    expect(session.record.get().file?.name).toBe('a.pdf');
  });

  it('keeps what was refused on the screen, writes the rest, and writes it once it is put right', async () => {
    const { session, stored, refuse } = library();
    // Once when it is written, once more when all is asked to be written.
    refuse(EXISTS);
    session.setDetails({ ...detailsOf(RECORD), symbol: '30-KL/TW' });
    session.setPoints([POINT]);
    await session.refresh();
    refuse(EXISTS);
    expect(await session.flush()).toBe(false);
    expect(session.saving.get()).toEqual({ kind: 'failed', part: 'details', failure: EXISTS });
    expect(session.record.get().symbol).toBe('30-KL/TW');
    expect(stored().record).toEqual({ ...RECORD, points: [POINT] });
    session.setDetails({ ...detailsOf(RECORD), symbol: '32-KL/TW' });
    expect(await session.flush()).toBe(true);
    expect(stored().record.symbol).toBe('32-KL/TW');
    expect(session.saving.get()).toEqual({ kind: 'saved' });
  });

  it('tells a conflict, and reads the document again only when it is told to', async () => {
    const { session, stored, elsewhere } = library();
    elsewhere({ notes: 'từ nơi khác' });
    session.setDetails({ ...detailsOf(RECORD), notes: 'ở đây' });
    expect(await session.flush()).toBe(false);
    expect(session.saving.get()).toEqual({ kind: 'failed', part: 'details', failure: CONFLICT });
    await session.refresh();
    expect(session.record.get().notes).toBe('ở đây');
    await session.reload();
    expect(session.record.get().notes).toBe('từ nơi khác');
    expect(stored().record.notes).toBe('từ nơi khác');
    expect(session.saving.get()).toEqual({ kind: 'saved' });
  });

  it('shows a point that has no words yet, and writes it when it has', async () => {
    const { session, stored } = library();
    const blank: DocumentPoint = { ...POINT, id: 'q', text: '' };
    session.setPoints([POINT, blank]);
    expect(await session.flush()).toBe(true);
    expect(session.record.get().points).toEqual([POINT, blank]);
    expect(stored().record.points).toEqual([POINT]);
    session.setDetails({ ...detailsOf(RECORD), notes: 'a' });
    expect(await session.flush()).toBe(true);
    expect(session.record.get().points).toEqual([POINT, blank]);
    session.setPoints([POINT, { ...blank, text: 'Tổ chức' }]);
    expect(await session.flush()).toBe(true);
    expect(stored().record.points).toEqual([POINT, { ...blank, text: 'Tổ chức' }]);
  });

  it('takes in what was changed elsewhere when nothing waits here', async () => {
    const { session, elsewhere } = library();
    elsewhere({ points: [POINT] });
    await session.refresh();
    expect(session.record.get().points).toEqual([POINT]);
    session.setDetails({ ...detailsOf(session.record.get()), notes: 'tiếp' });
    expect(await session.flush()).toBe(true);
  });
});
