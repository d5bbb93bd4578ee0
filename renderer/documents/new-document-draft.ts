import type { DocumentDetails } from '../../core/citations/document-record';
import { createStore } from '../app/store';

/** A document that is being entered: what was typed stays when its dialog is closed, until it is in the register. */
export type NewDocumentDraft = { readonly citation: string; readonly details: DocumentDetails };

export const BLANK_DRAFT: NewDocumentDraft = {
  citation: '',
  details: { kind: '', symbol: null, date: null, issuer: null, subject: null },
};

export const newDocumentDraft = createStore<NewDocumentDraft>(BLANK_DRAFT);
