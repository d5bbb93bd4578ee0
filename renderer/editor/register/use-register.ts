import { createContext, useContext } from 'react';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import type { Organ } from '../../../core/organs/organ';

/** The organs and documents that can be chosen: the plan's own references and the library's register. */
export type Register = {
  /** Those that the plan names already first, then the rest of the library's register. */
  readonly organs: readonly Organ[];
  /** The same organs as the library's register has them now; a plan keeps what it knew when it named them. */
  readonly known: readonly Organ[];
  readonly documents: readonly DocumentEntry[];
  /** Takes a new organ into the library's register; null, and a notice, when that fails. */
  readonly addOrgan: (name: string) => Promise<Organ | null>;
};

export const RegisterContext = createContext<Register | null>(null);

export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (register === null) throw new Error('A part of the editor outside its screen');
  return register;
}
