import { type Kysely, sql } from 'kysely';
import { findCycles } from '../../core/base/find-cycles';
import { type DocumentRecord, type DocumentState, successorsOf } from '../../core/citations/document-record';
import type { Failure } from '../contract/failure';
import { documentName } from './document-rows';
import type { LibraryTables } from './schema';

/**
 * Why the state of a document cannot be: it names a document that is not in the register, itself, or one that it
 * amended or replaced in turn. Undefined when it can.
 */
export async function stateRefusal(
  queries: Kysely<LibraryTables>,
  record: DocumentRecord,
): Promise<Failure | undefined> {
  if (successorsOf(record).length === 0) return undefined;
  // Only documents whose state names others can be on the way round; to look for its words is ten times as fast
  // as to read every document.
  const { rows } = await sql<{ id: string; json: string }>`
    select id, json_remove(json, '$.points') as json from documents
      where id <> ${record.id}
        and (instr(json, '"by":[') > 0
          or id in (select value from json_each(${JSON.stringify(successorsOf(record))})))`.execute(queries);
  const others = new Map<string, DocumentRecord>(rows.map(({ id, json }) => [id, JSON.parse(json)]));
  const known = new Map(others).set(record.id, record);
  if (successorsOf(record).some((id) => !known.has(id)))
    return refusal('Văn bản được ghi là sửa đổi, thay thế không còn trong sổ. Hãy chọn lại.');
  const [circle] = findCycles([record.id], (id) => successorsOf(known.get(id) ?? { state: undefined }));
  if (circle === undefined) return undefined;
  if (circle.length === 1)
    return refusal(`“${documentName(record)}” không thể ${BY[kindOf(record)]} chính nó.`);
  const steps = circle.map((id, index) => {
    const from = known.get(id);
    const to = known.get(circle[(index + 1) % circle.length] ?? '');
    if (from === undefined || to === undefined) return '';
    return `“${documentName(from)}” ${BY[kindOf(from)]} “${documentName(to)}”`;
  });
  return refusal(
    `Không ghi được vì thành vòng tròn: ${steps.join('; ')}. Hãy sửa tình trạng của một trong các văn bản đó.`,
  );
}

/** The documents, without their points, whose state says that this one amended or replaced them. */
export async function amendedBy(queries: Kysely<LibraryTables>, id: string): Promise<DocumentRecord[]> {
  const { rows } = await sql<{ json: string }>`
    select json_remove(json, '$.points') as json from documents
      where instr(json, '"by":[') > 0 and instr(json, ${JSON.stringify(id)}) > 0
      order by id`.execute(queries);
  const documents = rows.map(({ json }): DocumentRecord => JSON.parse(json));
  return documents.filter((document) => successorsOf(document).includes(id));
}

const BY = { amended: 'được sửa đổi bởi', replaced: 'bị thay thế bởi' } as const;

function kindOf({ state }: { readonly state?: DocumentState | undefined }): keyof typeof BY {
  return state?.kind === 'replaced' ? 'replaced' : 'amended';
}

function refusal(message: string): Failure {
  return { code: 'document-refused', message };
}
