import type { AreaHandlers, Services } from './services';

export function organHandlers({ library, send }: Services): AreaHandlers<'organs'> {
  return {
    'organs.list': () => library.listOrgans(),

    'organs.add': async (request) => {
      const added = await library.addOrgan(request);
      if (added.ok) send('library.changed', { what: 'organs' });
      return added;
    },
  };
}
