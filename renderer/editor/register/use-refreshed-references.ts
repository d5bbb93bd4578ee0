import { useEffect } from 'react';
import { citationWords } from '../../../core/citations/format-citation';
import { refreshReferences } from '../../../core/editing/references';
import type { References } from '../../../core/plan/plan';
import { useServices } from '../../app/services';
import { citing } from '../../strings/citing';
import { useEditorSession } from '../session/editor-session';

/**
 * Keeps what the plan carries of the register as the register has it: `auto` names print a correction at once,
 * and those in their own words are offered it. Null while the register has not been read.
 */
export function useRefreshedReferences(library: References | null): void {
  const { editor, ui } = useEditorSession();
  const { notices } = useServices();
  useEffect(() => {
    if (library === null) return;
    const { organs, documents } = refreshReferences(editor, library);
    const corrected = [...organs, ...documents];
    if (corrected.length === 0) return;
    ui.corrected.set(new Set([...ui.corrected.get(), ...corrected.map(({ id }) => id)]));
    const names = [
      ...documents.map((entry) => citationWords(entry, 'later')),
      ...organs.map(({ name }) => name),
    ];
    notices.show({
      tone: 'info',
      text: citing.corrections.refreshed(names),
      detail: citing.corrections.refreshedHint,
    });
  }, [editor, ui, notices, library]);
}
