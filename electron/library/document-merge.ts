import { type Kysely, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentKey } from '../../core/citations/document-key';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { mergeOutlines } from '../../core/citations/merge-outlines';
import { MAX_POINTS } from '../../core/citations/outline-limits';
import { fingerprint } from '../../core/trace/fingerprint';
import type { Failure } from '../contract/failure';
import { dropUnusedAttachments } from './attachment-store';
import {
  documentExists,
  documentNotFound,
  isTaken,
  type StoredDocument,
  storedDocument,
} from './document-rows';
import { amendedBy, stateRefusal } from './document-succession';
import type { Surroundings } from './plan-store';
import { projectDocumentRows, unprojectDocument } from './projections';
import { documentColumns } from './registers';
import type { LibraryTables } from './schema';
import { keepSeen, markSuspectStandings } from './standings';

type Queries = Kysely<LibraryTables>;

/**
 * Makes two entries of one document one, in one transaction: `from` goes; its points, links and relations go over
 * to `into`, which also takes what only `from` says, and stands for it wherever plans or the register name it.
 */
export async function mergeInto(
  queries: Queries,
  { into, from }: { into: string; from: string },
  { now, newId }: Surroundings,
): Promise<Result<StoredDocument, Failure>> {
  if (into === from) return fail(documentNotFound());
  return await queries.transaction().execute(async (transaction) => {
    const kept = await storedDocument(transaction, into);
    const dropped = await storedDocument(transaction, from);
    if (kept === undefined || dropped === undefined) return fail(documentNotFound());
    const { record, renamed } = merged(kept.record, dropped.record, newId);
    if ((record.points?.length ?? 0) > MAX_POINTS) return fail(tooManyPoints());
    if (await isTaken(transaction, record, [from])) return fail(documentExists(record));
    const refused = await stateRefusal(transaction, record);
    if (refused !== undefined) return fail(refused);
    const at = now().toISOString();
    await keepSeen(transaction, into);
    await transaction.deleteFrom('documents').where('id', '=', from).execute();
    await unprojectDocument(transaction, from);
    await transaction
      .updateTable('documents')
      .set({ ...documentColumns(record), revision: kept.revision + 1, updated_at: at })
      .where('id', '=', into)
      .execute();
    await moveThreads(transaction, { into, from, renamed });
    await renameInStates(transaction, { into, from, at });
    await projectDocumentRows(transaction, record);
    await markSuspectStandings(transaction, into);
    await dropUnusedAttachments(transaction);
    return succeed({ record, revision: kept.revision + 1 });
  });
}

/**
 * The kept record with what it lacks. A point that says what a kept one says becomes that one; others come over to
 * where they stood, under new ids where theirs are taken. `renamed` gives the ids that changed.
 */
function merged(
  kept: DocumentRecord,
  dropped: DocumentRecord,
  newId: () => string,
): { record: DocumentRecord; renamed: ReadonlyMap<string, string> } {
  const taken = new Set((kept.points ?? []).map(({ id }) => id));
  const sayings = new Map((kept.points ?? []).map(({ id, text }) => [fingerprint(text), id]));
  const renamed = new Map<string, string>();
  const same = new Map<string, string>();
  const other = (dropped.points ?? []).map((point) => {
    const said = sayings.get(fingerprint(point.text));
    if (said === undefined && !taken.has(point.id)) return point;
    const id = said ?? newId();
    if (id !== point.id) renamed.set(point.id, id);
    if (said === undefined) return { ...point, id };
    same.set(point.id, said);
    return point;
  });
  const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
  const points = mergeOutlines(kept.points ?? [], other, same);
  const notes = [...new Set([kept.notes, dropped.notes])].filter((note) => note !== undefined).join('\n');
  const record = documentRecordSchema.parse({
    ...dropped,
    ...known,
    ...withoutItself(kept.state ?? dropped.state, dropped.id, kept.id),
    ...(points.length === 0 ? {} : { points }),
    ...(notes === '' ? {} : { notes }),
    merged: [
      ...(kept.merged ?? []),
      ...(dropped.merged ?? []),
      { id: dropped.id, key: documentKey(dropped) },
    ],
  });
  return { record, renamed };
}

function tooManyPoints(): Failure {
  return {
    code: 'document-refused',
    message: `Gộp lại thì văn bản có quá ${MAX_POINTS} điểm nên chưa gộp được. Hãy xóa bớt điểm thừa của một trong hai văn bản rồi gộp.`,
  };
}

/** A state that named the other of the two entries names neither: they are one document. */
function withoutItself(
  state: DocumentRecord['state'],
  ...own: readonly string[]
): { state?: DocumentRecord['state'] } {
  if (state?.kind !== 'amended' && state?.kind !== 'replaced') return state === undefined ? {} : { state };
  const by = state.by.filter((id) => !own.includes(id));
  return { state: by.length === 0 ? undefined : { ...state, by } };
}

/** Re-points links and relations; one that would then be there twice goes. */
async function moveThreads(
  queries: Queries,
  { into, from, renamed }: { into: string; from: string; renamed: ReadonlyMap<string, string> },
): Promise<void> {
  for (const [item, id] of renamed)
    await sql`update or ignore links set to_owner = ${into}, to_item = ${id}
      where to_owner = ${from} and to_item = ${item}`.execute(queries);
  const others = [...renamed.keys()];
  await sql`update or ignore links set to_owner = ${into}
    where to_owner = ${from} and to_item not in (select value from json_each(${JSON.stringify(others)}))`.execute(
    queries,
  );
  await queries.deleteFrom('links').where('to_owner', '=', from).execute();
  await sql`update or ignore relations set to_id = ${into} where to_id = ${from}`.execute(queries);
  await sql`update or ignore relations set from_id = ${into} where from_id = ${from}`.execute(queries);
  await sql`update or ignore standings set owner_id = ${into} where owner_id = ${from}`.execute(queries);
  await queries.deleteFrom('standings').where('owner_id', '=', from).execute();
  await sql`update standing_reviews set owner_id = ${into} where owner_id = ${from}`.execute(queries);
  await sql`delete from relations where from_id = ${from} or to_id = ${from} or from_id = to_id`.execute(
    queries,
  );
}

/** Documents that were amended or replaced by the entry that goes are so by the one that stays. */
async function renameInStates(
  queries: Queries,
  { into, from, at }: { into: string; from: string; at: string },
): Promise<void> {
  for (const { id } of await amendedBy(queries, from)) {
    const stored = await storedDocument(queries, id);
    const state = stored?.record.state;
    if (stored === undefined || (state?.kind !== 'amended' && state?.kind !== 'replaced')) continue;
    const by = [...new Set(state.by.map((other) => (other === from ? into : other)))];
    const record: DocumentRecord = { ...stored.record, state: { ...state, by } };
    await queries
      .updateTable('documents')
      .set({ ...documentColumns(record), revision: stored.revision + 1, updated_at: at })
      .where('id', '=', id)
      .execute();
  }
}
