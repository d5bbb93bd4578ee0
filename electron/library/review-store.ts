import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { diffWords, type WordChange } from '../../core/diff/word-diff';
import { saysTheSame } from '../../core/trace/fingerprint';
import { changedParts } from '../../core/trace/statement';
import { affirmLink } from '../../core/trace/trace-link';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { SuspectRef } from '../contract/thread-entries';
import type { Surroundings } from './plan-store';
import type { LibraryTables } from './schema';
import { readStatement } from './standings';
import { statementOf } from './statement-rows';
import { markSuspectLinks } from './suspect-links';
import { itemsOf, traceLink } from './trace-items';

type Queries = Kysely<LibraryTables>;
type Standing = Extract<SuspectRef, { kind: 'plan' }>;
type Reviews = Response<'threads.reviews'>['reviews'];
type Done = Promise<Result<Record<never, never>, Failure>>;

/** Who looked at it again, when and why; `id` is that of the review. */
type Said = { readonly id: string; readonly by: string; readonly at: string; readonly reason: string };

/** What was suspect and was looked at again. */
export function reviewStore(queries: Queries, { now, newId }: Surroundings) {
  return {
    async reviewSuspect({ suspect, ...words }: Request<'threads.review'>): Done {
      const said = { ...words, id: newId(), at: now().toISOString() };
      return await queries
        .transaction()
        .execute((transaction) =>
          suspect.kind === 'link'
            ? reviewLink(transaction, suspect.link, said)
            : reviewStanding(transaction, suspect, said),
        );
    },

    /** The newest first, each with what had changed when it was made. */
    async reviewsOfSuspect({
      suspect,
    }: Request<'threads.reviews'>): Promise<Result<Response<'threads.reviews'>, Failure>> {
      return succeed({
        reviews:
          suspect.kind === 'link'
            ? await reviewsOfLink(queries, suspect.link)
            : await reviewsOfStanding(queries, suspect),
      });
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
  await markSuspectLinks(queries, row.from_plan);
  return succeed({});
}

/** A plan has now seen what it stands on as that is. To be called in a transaction. */
async function reviewStanding(
  queries: Queries,
  { plan, above }: Standing,
  { id, by, at, reason }: Said,
): Done {
  const row = await queries
    .selectFrom('standings')
    .select('seen')
    .where('plan_id', '=', plan)
    .where('owner_id', '=', above)
    .executeTakeFirst();
  const now = await statementOf(queries, above);
  if (row === undefined || now === null) return fail(linkNotFound());
  await queries
    .updateTable('standings')
    .set({ seen: JSON.stringify(now), suspect: 0 })
    .where('plan_id', '=', plan)
    .where('owner_id', '=', above)
    .execute();
  await queries
    .insertInto('standing_reviews')
    .values({
      id,
      plan_id: plan,
      owner_id: above,
      seen: row.seen,
      reviewed_by: by,
      reviewed_at: at,
      reason,
    })
    .execute();
  return succeed({});
}

async function reviewsOfStanding(queries: Queries, { plan, above }: Standing): Promise<Reviews> {
  const standing = await queries
    .selectFrom('standings')
    .select('seen')
    .where('plan_id', '=', plan)
    .where('owner_id', '=', above)
    .executeTakeFirst();
  if (standing === undefined) return [];
  const rows = await queries
    .selectFrom('standing_reviews')
    .selectAll()
    .where('plan_id', '=', plan)
    .where('owner_id', '=', above)
    .orderBy('reviewed_at')
    .orderBy('id')
    .execute();
  return rows
    .map((row, index) => ({
      by: row.reviewed_by,
      at: row.reviewed_at,
      reason: row.reason,
      changes: changedParts(readStatement(row.seen), readStatement(rows[index + 1]?.seen ?? standing.seen)),
    }))
    .reverse();
}

async function reviewsOfLink(queries: Queries, id: string): Promise<Reviews> {
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
