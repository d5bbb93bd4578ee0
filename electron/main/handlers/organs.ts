import type { Result } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import type { AreaHandlers, Services } from './services';

export function organHandlers({ library, send }: Services): AreaHandlers<'organs'> {
  /** Tells the window that the register is another one, when something was changed. */
  async function changing<Value>(outcome: Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const result = await outcome;
    if (result.ok) send('library.changed', { what: 'organs' });
    return result;
  }

  return {
    'organs.list': () => library.listOrgans(),
    'organs.add': (request) => changing(library.addOrgan(request)),
    'organs.save': (request) => changing(library.saveOrgan(request)),
    'organs.end': (request) => changing(library.endOrgans(request)),
    'organs.remove': (request) => changing(library.removeOrgan(request)),
    'organs.work': (request) => library.organWork(request),
    'organs.workload': (request) => library.organWorkload(request),
  };
}
