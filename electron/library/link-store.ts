import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { type Relation, type RelationKind, relationFindings } from '../../core/trace/relations';
import type { Failure } from '../contract/failure';
import type { RemovedLink } from '../contract/thread-entries';
import type { Surroundings } from './plan-store';
import { reviewLink } from './review-store';
import type { LibraryTables, ReviewsTable } from './schema';
import { dropStandings, markSuspectStandings } from './standings';
import { markSuspectLinks } from './suspect-links';
import { ownersOf } from './thread-owners';
import { itemsOf, type PlaceOfItem, placeId } from './trace-items';

/** Who does it: the name that the office knows the person by. */
type By = { readonly by: string };

/** Relations between plans and documents, links between their items, and what was looked at again. */
export function linkStore(queries: Kysely<LibraryTables>, { now, newId }: Surroundings) {
  return {
    /** Says how a plan or document stands to another. A circle is refused with the whole way round. */
    async relate({ by, ...relation }: Relation & By): Promise<Result<{ id: string }, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const rows = await transaction.selectFrom('relations').select(['kind', 'from_id', 'to_id']).execute();
        const known = rows.map(({ kind, from_id, to_id }) => ({
          kind: kind as RelationKind,
          from: from_id,
          to: to_id,
        }));
        const refusal = await relationRefusal(transaction, known, relation);
        if (refusal !== undefined) return fail(refusal);
        const id = newId();
        await transaction
          .insertInto('relations')
          .values({
            id,
            kind: relation.kind,
            from_id: relation.from,
            to_id: relation.to,
            made_by: by,
            made_at: now().toISOString(),
          })
          .onConflict((conflict) => conflict.columns(['kind', 'from_id', 'to_id']).doNothing())
          .execute();
        const { id: kept } = await transaction
          .selectFrom('relations')
          .select('id')
          .where('kind', '=', relation.kind)
          .where('from_id', '=', relation.from)
          .where('to_id', '=', relation.to)
          .executeTakeFirstOrThrow();
        return succeed({ id: kept });
      });
    },

    async unrelate({ id }: { id: string }): Promise<Result<Record<never, never>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const removed = await transaction
          .deleteFrom('relations')
          .where('id', '=', id)
          .returning('from_id')
          .executeTakeFirst();
        if (removed !== undefined) await dropStandings(transaction, removed.from_id);
        return succeed({});
      });
    },

    /** Links a task or duty to the point or task that it answers; the link has seen both as they are now. */
    async linkItems({
      from,
      to,
      by,
    }: { from: PlaceOfItem; to: PlaceOfItem } & By): Promise<Result<{ id: string }, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const items = await itemsOf(transaction, [from, to]);
        const answer = items.get(placeId(from));
        const answered = items.get(placeId(to));
        if (answer === undefined || answered === undefined || placeId(from) === placeId(to))
          return fail(linkRefused());
        const id = newId();
        await transaction
          .insertInto('links')
          .values({
            id,
            from_plan: from.owner,
            from_item: from.item,
            to_owner: to.owner,
            to_item: to.item,
            seen_from: answer.text,
            seen_to: answered.text,
            made_by: by,
            made_at: now().toISOString(),
            suspect: 0,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await markSuspectStandings(transaction, to.owner);
        const { id: kept } = await transaction
          .selectFrom('links')
          .select('id')
          .where('from_plan', '=', from.owner)
          .where('from_item', '=', from.item)
          .where('to_owner', '=', to.owner)
          .where('to_item', '=', to.item)
          .executeTakeFirstOrThrow();
        return succeed({ id: kept });
      });
    },

    /** Takes a link away; what is returned puts it back as it was, with what was looked at again on it. */
    async unlinkItems({ id }: { id: string }): Promise<Result<{ removed: RemovedLink | null }, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const link = await transaction
          .selectFrom('links')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        if (link === undefined) return succeed({ removed: null });
        const reviews = await transaction
          .selectFrom('reviews')
          .selectAll()
          .where('link_id', '=', id)
          .execute();
        await transaction.deleteFrom('links').where('id', '=', id).execute();
        await markSuspectStandings(transaction, link.to_owner);
        const { suspect: _suspect, ...kept } = link;
        return succeed({ removed: { link: kept, reviews } });
      });
    },

    /** Puts a link back that was taken away; nothing happens where the two were linked again meanwhile. */
    async restoreLink({ link, reviews }: RemovedLink): Promise<Result<Record<never, never>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('links')
          .values({ ...link, suspect: 0 })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        const own = reviews.filter(({ link_id }) => link_id === link.id);
        if (numInsertedOrUpdatedRows !== 0n && own.length > 0)
          await transaction
            .insertInto('reviews')
            .values(own)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        await markSuspectLinks(transaction, link.from_plan);
        await markSuspectStandings(transaction, link.to_owner);
        return succeed({});
      });
    },

    /**
     * Says that a task which was drafted for a point is written: what was typed until then belongs to the link, and is
     * no change to look at again. What the point says meanwhile still is.
     */
    async finishDraft({ link }: { link: string }): Promise<Result<Record<never, never>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('links')
          .select(['from_plan', 'from_item'])
          .where('id', '=', link)
          .executeTakeFirst();
        if (row === undefined) return succeed({});
        const place = { owner: row.from_plan, item: row.from_item };
        const written = (await itemsOf(transaction, [place])).get(placeId(place));
        if (written === undefined) return succeed({});
        await transaction
          .updateTable('links')
          .set({ seen_from: written.text })
          .where('id', '=', link)
          .execute();
        await markSuspectLinks(transaction, row.from_plan);
        return succeed({});
      });
    },

    /** Clears a suspect link: it has now seen both ends as they are, and who said so, when and why is kept. */
    async reviewLink({
      id,
      ...said
    }: { id: string; reason: string } & By): Promise<Result<Record<never, never>, Failure>> {
      return await queries
        .transaction()
        .execute((transaction) =>
          reviewLink(transaction, id, { ...said, id: newId(), at: now().toISOString() }),
        );
    },

    /** What was looked at again on a link, the oldest first. */
    async reviewsOf({
      link,
    }: {
      link: string;
    }): Promise<Result<{ reviews: readonly ReviewsTable[] }, Failure>> {
      const reviews = await queries
        .selectFrom('reviews')
        .selectAll()
        .where('link_id', '=', link)
        .orderBy('reviewed_at')
        .orderBy('id')
        .execute();
      return succeed({ reviews });
    },
  };
}

/** An end that is no more, or what a relation makes wrong; what was wrong before does not stand in the way of others. */
async function relationRefusal(
  queries: Kysely<LibraryTables>,
  known: readonly Relation[],
  relation: Relation,
): Promise<Failure | undefined> {
  const ends = await ownersOf(queries, endsOf(relation));
  if (endsOf(relation).some((id) => !ends.has(id))) return relationToNothing();
  const asItIs = (id: string) => id;
  const before = new Set(relationFindings(known, asItIs).map(({ message }) => message));
  const all = [...known, relation];
  const at = relationFindings(all, asItIs).findIndex(({ message }) => !before.has(message));
  if (at === -1) return undefined;
  const owners = await ownersOf(queries, all.flatMap(endsOf));
  const named = relationFindings(all, (id) => owners.get(id)?.name ?? id)[at];
  return { code: 'relation-refused', message: named?.message ?? '' };
}

function endsOf({ from, to }: Relation): string[] {
  return [from, to];
}

function relationToNothing(): Failure {
  return {
    code: 'relation-refused',
    message:
      'Chưa ghi được quan hệ: kế hoạch hoặc văn bản được chọn không còn trong thư viện, có thể vừa bị xóa hoặc được gộp. Hãy tìm và chọn lại.',
  };
}

function linkRefused(): Failure {
  return {
    code: 'link-refused',
    message:
      'Không nối được: nhiệm vụ hoặc nội dung này không còn trong thư viện, hoặc được nối với chính nó. Hãy lưu kế hoạch rồi thử lại.',
  };
}
