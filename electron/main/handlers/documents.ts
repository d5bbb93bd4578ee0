import { basename, dirname } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import { citationEntry, type DocumentRecord } from '../../../core/citations/document-record';
import type { Failure } from '../../contract/failure';
import { MAX_ATTACHMENT_SIZE, MAX_OUTLINE_FILE_SIZE } from '../../contract/limits';
import { readFileUpTo, readTextUpTo } from '../../files/read-file';
import type { ListedDocument } from '../../library/document-rows';
import { isOriginal, ORIGINAL_FILE, openedOriginals, refusedOriginal } from './original-files';
import { lastFolder } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const TEXT_FILE = { name: 'Văn bản (.docx, .txt)', extensions: ['docx', 'txt'] } as const;

/** So many plans are told of at once. */
const MOST_PLANS = 200;

export function documentHandlers(services: Services): AreaHandlers<'documents'> {
  const { library, desktop, exports, settings, send } = services;
  const originals = openedOriginals(services);

  /** Tells the window that the register is another one now, when something was changed. */
  async function changing<Value>(outcome: Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const result = await outcome;
    if (result.ok) send('library.changed', { what: 'documents' });
    return result;
  }

  return {
    'documents.list': async () => {
      const listed = await library.documentRegister({ duplicates: false });
      return listed.ok
        ? succeed({ documents: listed.value.documents.map(({ record }) => citationEntry(record)) })
        : listed;
    },

    'documents.register': async () => {
      const listed = await library.documentRegister({ duplicates: true });
      if (!listed.ok) return listed;
      const { documents, duplicates } = listed.value;
      return succeed({
        documents: documents.map(lineOf).sort(newestFirst),
        duplicates: duplicates.map(({ first, second, reason }) => ({
          first: first.id,
          second: second.id,
          reason,
        })),
      });
    },

    'documents.open': (request) => library.openDocument(request),
    'documents.add': (request) => changing(library.addDocument(request)),
    'documents.save': (request) => changing(library.reviseDocument(request)),
    'documents.save-points': (request) => changing(library.reviseDocument(request)),
    'documents.delete': (request) => changing(library.deleteDocument(request)),

    'documents.merge': async (request) => {
      const merged = await changing(library.mergeDocuments(request));
      if (merged.ok) send('library.changed', { what: 'threads' });
      return merged;
    },

    'documents.uses': async (request) => {
      const uses = await library.documentUses(request);
      if (!uses.ok) return uses;
      const { implementing, citing, answered, named } = uses.value;
      const plans = [
        ...implementing.map((plan) => ({ ...plan, role: 'implements' as const })),
        ...citing.map((plan) => ({ ...plan, role: 'cites' as const })),
      ];
      return succeed({
        plans: plans.length,
        shown: plans.slice(0, MOST_PLANS),
        answered: [...answered],
        named: [...named],
      });
    },

    'documents.mention': (request) => library.documentMention(request),

    'documents.attach': async ({ id, revision }) => {
      const path = await desktop.askWhichFile('Đính kèm bản gốc', lastFolder(services), ORIGINAL_FILE);
      if (path === undefined) return succeed({ outcome: 'cancelled' as const });
      settings.set('lastFolder', dirname(path));
      const name = basename(path);
      if (!isOriginal(name)) return fail(refusedOriginal(name));
      const bytes = await readFileUpTo(path, MAX_ATTACHMENT_SIZE);
      if (!bytes.ok) return bytes;
      const attached = await changing(library.attachOriginal({ id, revision, name, bytes: bytes.value }));
      return attached.ok ? succeed({ outcome: 'attached' as const, document: attached.value }) : attached;
    },

    'documents.detach': ({ id, revision }) => changing(library.reviseDocument({ id, revision, file: null })),

    'documents.open-original': async ({ id }) => {
      const stored = await library.openDocument({ id });
      if (!stored.ok) return stored;
      return originals.open(stored.value.record);
    },

    'documents.read-text': async () => {
      const path = await desktop.askWhichFile('Đọc văn bản từ tệp', lastFolder(services), TEXT_FILE);
      if (path === undefined) return succeed({ outcome: 'cancelled' as const });
      settings.set('lastFolder', dirname(path));
      const text = path.toLowerCase().endsWith('.docx')
        ? await readDocx(path)
        : await readTextUpTo(path, MAX_OUTLINE_FILE_SIZE);
      return text.ok ? succeed({ outcome: 'read' as const, name: basename(path), text: text.value }) : text;
    },
  };

  async function readDocx(path: string): Promise<Result<string, Failure>> {
    const bytes = await readFileUpTo(path, MAX_OUTLINE_FILE_SIZE);
    return bytes.ok ? exports.readText(bytes.value, path) : bytes;
  }
}

/** Those without a date come last; those of one day stay in the order of their symbols. */
function newestFirst(a: { readonly date: string | null }, b: { readonly date: string | null }): number {
  if (a.date === b.date) return 0;
  return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
}

function lineOf({ record, points }: ListedDocument) {
  const { secrecy, state, file } = record;
  const entry = citationEntry(record as DocumentRecord);
  return {
    ...entry,
    state: state?.kind ?? ('in-force' as const),
    ...(secrecy === undefined ? {} : { secrecy }),
    points,
    hasFile: file !== undefined,
  };
}
