import type { Result } from '../../core/base/result';
import type { DocumentDetails, DocumentPoint, DocumentRecord } from '../../core/citations/document-record';
import type { DuThaoApi } from '../../electron/contract/api';
import type { Failure } from '../../electron/contract/failure';
import { createStore, type Readable } from '../app/store';

/** A document as the library has it. */
export type StoredDocument = { readonly record: DocumentRecord; readonly revision: number };

type Part = 'details' | 'points';

/** A write that failed for a reason that passes is tried again after this time, in ms. */
const RETRY_MS = 3_000;

/** How safe what was entered is. `part` says which part of the document could not be written. */
export type DocumentSaving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly part: Part; readonly failure: Failure };

/** One document of the register while it is shown: what was entered is written at once, one write at a time. */
export type DocumentSession = {
  readonly id: string;
  /** As it stands on the screen. */
  readonly record: Readable<DocumentRecord>;
  readonly saving: Readable<DocumentSaving>;
  readonly setDetails: (details: DocumentDetails) => void;
  readonly setPoints: (points: readonly DocumentPoint[]) => void;
  /** Asks for a file and keeps it as the original; null when that was done, or the user thought better of it. */
  readonly attach: () => Promise<Failure | null>;
  readonly detach: () => Promise<Failure | null>;
  /** Reads the document again if it was changed elsewhere and nothing waits to be written here. */
  readonly refresh: () => Promise<void>;
  /** Writes what is not written, and tries again what failed; true when all is in the library. */
  readonly flush: () => Promise<boolean>;
  /** Gives up what could not be written and reads the document again. */
  readonly reload: () => Promise<void>;
};

/** What is entered about a document, without its outline and its original. */
export function detailsOf(record: DocumentRecord): DocumentDetails {
  const { id: _id, points: _points, file: _file, merged: _merged, ...details } = record;
  return details;
}

export function createDocumentSession(
  api: Pick<DuThaoApi, 'invoke'>,
  opened: StoredDocument,
): DocumentSession {
  const { id } = opened.record;
  let stored = opened;
  let waiting: { details?: DocumentDetails; points?: readonly DocumentPoint[] } = {};
  /** The outline on the screen while some of its points have no words yet: those are not written. */
  let unfinished: readonly DocumentPoint[] | undefined;
  /** A part that was refused waits for a change, or to be asked for again. */
  let refused: { readonly part: Part; readonly failure: Failure } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  const record = createStore(opened.record);
  const saving = createStore<DocumentSaving>({ kind: 'saved' });

  const show = () => {
    const { record: kept } = stored;
    const { file, merged } = kept;
    const points = unfinished ?? waiting.points ?? kept.points;
    record.set({
      ...(waiting.details ?? detailsOf(kept)),
      id,
      ...(file === undefined ? {} : { file }),
      ...(merged === undefined ? {} : { merged }),
      ...(points === undefined ? {} : { points: [...points] }),
    });
    saving.set(stateNow());
  };
  const stateNow = (): DocumentSaving => {
    if (refused !== undefined) return { kind: 'failed', ...refused };
    return waiting.details === undefined && waiting.points === undefined
      ? { kind: 'saved' }
      : { kind: 'saving' };
  };

  /** One thing at a time, in order: each names the revision that the one before it made. */
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  };
  const take = (answer: Result<StoredDocument, Failure>): Failure | null => {
    if (!answer.ok) return answer.failure;
    stored = answer.value;
    return null;
  };

  /** What stands in the way may pass by itself: another program lets go of the library. */
  const tryAgainLater = () => {
    clearTimeout(retry);
    retry = setTimeout(() => void inTurn(() => writeParts(true)), RETRY_MS);
  };

  /** `again`: also what was refused before. */
  const writeParts = async (again: boolean): Promise<boolean> => {
    for (const part of ['details', 'points'] as const) {
      const { details, points } = waiting;
      if (refused?.part === part && !again) continue;
      if (part === 'details' ? details === undefined : points === undefined) continue;
      const change = { id, revision: stored.revision };
      const answer =
        part === 'details' && details !== undefined
          ? await api.invoke('documents.save', { ...change, details })
          : await api.invoke('documents.save-points', { ...change, points: [...(points ?? [])] });
      const failure = take(answer);
      const isNewest = part === 'details' ? waiting.details === details : waiting.points === points;
      if (failure !== null) {
        if (isNewest) refused = { part, failure };
        if (failure.retry === true) tryAgainLater();
      } else {
        if (refused?.part === part) refused = undefined;
        if (isNewest) waiting = { ...waiting, [part]: undefined };
      }
      show();
    }
    return waiting.details === undefined && waiting.points === undefined;
  };
  const change = (part: Part, next: typeof waiting) => {
    waiting = { ...waiting, ...next };
    if (refused?.part === part) refused = undefined;
    show();
    void inTurn(() => writeParts(false));
  };

  const refresh = async () => {
    if (waiting.details !== undefined || waiting.points !== undefined) return;
    const answer = await api.invoke('documents.open', { id });
    if (!answer.ok || answer.value.revision === stored.revision) return;
    stored = answer.value;
    unfinished = undefined;
    show();
  };

  return {
    id,
    record,
    saving,
    setDetails: (details) => change('details', { details }),
    setPoints: (points) => {
      const finished = points.filter(({ text }) => text !== '');
      unfinished = finished.length === points.length ? undefined : points;
      change('points', { points: finished });
    },
    attach: () =>
      inTurn(async () => {
        const answer = await api.invoke('documents.attach', { id, revision: stored.revision });
        if (!answer.ok) return answer.failure;
        if (answer.value.outcome === 'attached') stored = answer.value.document;
        show();
        return null;
      }),
    detach: () =>
      inTurn(async () => {
        const failure = take(await api.invoke('documents.detach', { id, revision: stored.revision }));
        show();
        return failure;
      }),
    refresh: () => inTurn(refresh),
    flush: () => inTurn(() => writeParts(true)),
    reload: () =>
      inTurn(async () => {
        waiting = {};
        refused = undefined;
        unfinished = undefined;
        await refresh();
        show();
      }),
  };
}
