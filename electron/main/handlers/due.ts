import { succeed } from '../../../core/base/result';
import { MAX_DUE_ROWS } from '../../contract/due-channels';
import type { AreaHandlers, Services } from './services';

/** How many plans or organs a field offers at a time. */
const MAX_CHOICES = 100;

export function dueHandlers({ library }: Services): AreaHandlers<'due'> {
  return {
    'due.list': async (request) => {
      const found = await library.due({ ...request, limit: MAX_DUE_ROWS });
      if (!found.ok) return found;
      const { due, more } = found.value;
      return succeed({ due: due.map((item) => ({ ...item, lead: [...item.lead] })), more });
    },

    'due.count': (request) => library.dueCount({ ...request, limit: MAX_DUE_ROWS }),

    'due.undated': async (request) => {
      const found = await library.undated({ ...request, limit: MAX_DUE_ROWS });
      if (!found.ok) return found;
      const { undated, total } = found.value;
      return succeed({ undated: undated.map((item) => ({ ...item, lead: [...item.lead] })), total });
    },

    'due.choices': async ({ words }) => {
      const found = await library.dueChoices({ words, limit: MAX_CHOICES });
      if (!found.ok) return found;
      const { plans, leads } = found.value;
      return succeed({ plans: plans.map((plan) => ({ ...plan })), leads: [...leads] });
    },
  };
}
