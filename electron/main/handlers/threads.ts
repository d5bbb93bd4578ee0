import type { Result } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import { screenSettings } from '../settings-store';
import type { AreaHandlers, Services } from './services';

export function threadHandlers({ library, send, settings }: Services): AreaHandlers<'threads'> {
  /** Tells the window that threads are old, when something was changed. */
  async function changing<Value>(outcome: Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const result = await outcome;
    if (result.ok) send('library.changed', { what: 'threads' });
    return result;
  }

  const by = () => screenSettings(settings).userName.trim();

  return {
    'threads.documents': (request) => library.listThreadDocuments(request),
    'threads.coverage': (request) => library.documentThreads(request),
    'threads.tasks': (request) => library.threadTasks(request),
    'threads.points': (request) => library.threadPoints(request),
    'threads.of-item': (request) => library.linksOfItem(request),
    'threads.of-plan': (request) => library.planThreads(request),
    'threads.suggest-tasks': (request) => library.suggestTasks(request),
    'threads.suggest-points': (request) => library.suggestPoints(request),

    'threads.link': (request) => changing(library.linkItems({ ...request, by: by() })),
    'threads.finish-draft': (request) => changing(library.finishDraft(request)),
    'threads.unlink': (request) => changing(library.unlinkItems(request)),
    'threads.restore': (request) => changing(library.restoreLink(request)),

    'threads.suspects': (request) => library.suspects(request),
    'threads.suspect-count': (request) => library.suspectCount(request),
    'threads.review': ({ suspect, ...said }) => changing(library.reviewSuspect({ suspect, ...said })),
    'threads.reviews': (request) => library.reviewsOfSuspect(request),

    'threads.relations': (request) => library.relationsOf(request),
    'threads.relate': (request) => changing(library.relate({ ...request, by: by() })),
    'threads.unrelate': (request) => changing(library.unrelate(request)),
  };
}
