import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { References } from '../../../core/plan/plan';
import { useServices } from '../../app/services';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { useRefreshedReferences } from './use-refreshed-references';
import { RegisterContext } from './use-register';

const NOTHING: References = { organs: [], documents: [] };

/** Reads the library's register once for the whole screen, and again when it changes. */
export function RegisterProvider({ children }: { readonly children: ReactNode }) {
  const { api, notices } = useServices();
  const { entries } = useEditorSession();
  const references = usePlanValue('context', ({ plan }) => plan.references);
  const [read, setRead] = useState<References | null>(null);
  const library = read ?? NOTHING;
  useRefreshedReferences(read);

  useEffect(() => {
    let newest = 0;
    const readAll = async () => {
      newest += 1;
      const mine = newest;
      const [organs, documents] = await Promise.all([
        api.invoke('organs.list', {}),
        api.invoke('documents.list', {}),
      ]);
      // Without the library the plan's own references remain; the shell tells what is wrong with it.
      if (mine !== newest || !organs.ok || !documents.ok) return;
      setRead({ organs: organs.value.organs, documents: documents.value.documents });
    };
    void readAll();
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'organs' || what === 'documents' || what === 'status') void readAll();
    });
    return () => {
      newest = Number.NaN;
      stop();
    };
  }, [api]);

  const addOrgan = useCallback(
    async (name: string) => {
      const result = await api.invoke('organs.add', { organ: { name } });
      if (result.ok) return result.value.organ;
      notices.show({ tone: 'error', text: result.failure.message });
      return null;
    },
    [api, notices],
  );

  const organs = useMemo(
    () => merged(references.organs, library.organs),
    [references.organs, library.organs],
  );
  const documents = useMemo(
    () => merged(references.documents, library.documents),
    [references.documents, library.documents],
  );
  useEffect(() => entries.set({ organs, documents }), [entries, organs, documents]);

  const register = useMemo(
    () => ({ organs, known: merged(library.organs, references.organs), documents, addOrgan }),
    [organs, documents, library.organs, references.organs, addOrgan],
  );
  return <RegisterContext value={register}>{children}</RegisterContext>;
}

function merged<Entry extends { readonly id: string }>(
  own: readonly Entry[],
  others: readonly Entry[],
): Entry[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))];
}
