import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { diffWords, type WordChange } from '../../core/diff/word-diff';
import { saysTheSame } from '../../core/trace/fingerprint';
import { affirmLink } from '../../core/trace/trace-link';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { Surroundings } from './plan-store';
import type { LibraryTables } from './schema';
import { itemsOf, traceLink } from './trace-items';

type Queries = Kysely<LibraryTables>;
type Done = Promise<Result<Record<never, never>, Failure>>;

/** Who looked at it again, when and why; `id` is that of the review. */
type Said = { readonly id: string; readonly by: string; readonly at: string; readonly reason: string };

/** What was suspect and was looked at again. */
export function reviewStore(queries: Queries, { now, newId }: Surroundings) {
  return {
    async reviewSuspect({ suspect, ...words }: Request<'threads.review'>): Done {
      if (suspect.kind === 'plan') return fail(linkNotFound());
      const said = { ...words, id: newId(), at: now().toISOString() };
      return await queries
        .transaction()
        .execute((transaction) => reviewLink(transaction, suspect.link, said));
    },

    /** The newest first, each with what had changed when it was made. */
    async reviewsOfSuspect({
      suspect,
    }: Request<'threads.reviews'>): Promise<Result<Response<'threads.reviews'>, Failure>> {
      return succeed({ reviews: suspect.kind === 'plan' ? [] : await reviewsOfLink(queries, suspect.link) });
    },
  };
}

/** A link has now seen both its ends as they are. To be called in a transaction. */
export async function reviewLink(queries: Queries, link: string, { id, by, at, reason }: Said): Done {
  const row = await queries.selectFrom('links').selectAll().where('id', '=', link).executeTakeFirst();
  if (row === undefined) return fail(linkNotFound());
  const items = await itemsOf(queries, [
    { owner: row.from_plan, item: row.from_item },
    { owner: row.to_owner, item: row.to_item },
  ]);
  const { seen } = affirmLink(traceLink(row), items);
  await queries
    .updateTable('links')
    .set({ seen_from: seen.from, seen_to: seen.to })
    .where('id', '=', link)
    .execute();
  await queries
    .insertInto('reviews')
    .values({
      id,
      link_id: link,
      seen_from: row.seen_from,
      seen_to: row.seen_to,
      reviewed_by: by,
      reviewed_at: at,
      reason,
    })
    .execute();
  return succeed({});
}

async function reviewsOfLink(queries: Queries, id: string): Promise<Response<'threads.reviews'>['reviews']> {
  const link = await queries
    .selectFrom('links')
    .select(['seen_from', 'seen_to'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (link === undefined) return [];
  const rows = await queries
    .selectFrom('reviews')
    .selectAll()
    .where('link_id', '=', id)
    .orderBy('reviewed_at')
    .orderBy('id')
    .execute();
  return rows
    .map((row, index) => {
      // What a review saw is what the next one found to be old.
      const seen = rows[index + 1] ?? link;
      return {
        by: row.reviewed_by,
        at: row.reviewed_at,
        reason: row.reason,
        changes: [...changed(row.seen_to, seen.seen_to), ...changed(row.seen_from, seen.seen_from)],
      };
    })
    .reverse();
}

function changed(before: string, after: string): WordChange[] {
  return saysTheSame(before, after) ? [] : diffWords(before, after);
}

function linkNotFound(): Failure {
  return {
    code: 'link-not-found',
    message:
      'Chỗ cần rà soát này không còn nữa: có thể đã được rà soát hoặc gỡ từ nơi khác. Hãy xem lại danh sách.',
  };
}
