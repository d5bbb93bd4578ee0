import { createContext, useContext } from 'react';
import type { Assignment } from '../../../core/plan/blocks';
import type { AssignmentPart } from '../../../core/plan/inline';
import { assignmentData, type PrintContext, partWords } from '../../../core/plan/printed-words';

/** What each part of an assignment prints; empty where nothing was given. */
export type AssignmentWords = Readonly<Record<AssignmentPart, string>>;

export function assignmentWords(assignment: Assignment, context: PrintContext): AssignmentWords {
  const data = assignmentData(assignment, context);
  return {
    lead: partWords(data, 'lead'),
    coordinators: partWords(data, 'coordinators'),
    schedule: partWords(data, 'schedule'),
    deliverable: partWords(data, 'deliverable'),
  };
}

const NOTHING: AssignmentWords = { lead: '', coordinators: '', schedule: '', deliverable: '' };

/** Given by a card to the slots of its sentence. */
export const AssignmentWordsContext = createContext<AssignmentWords>(NOTHING);

export function useAssignmentWords(): AssignmentWords {
  return useContext(AssignmentWordsContext);
}
