import { createContext, useContext } from 'react';
import type { DocumentLine } from './use-documents';

/** The lines of the register, for the parts of the screen in which documents are chosen. */
export const LinesContext = createContext<readonly DocumentLine[]>([]);

export function useLines(): readonly DocumentLine[] {
  return useContext(LinesContext);
}
