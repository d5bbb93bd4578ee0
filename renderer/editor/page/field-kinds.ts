import type { Field } from '../../../core/plan/blocks';
import type { AssignmentPart } from '../../../core/plan/inline';

/** A field of an assignment: a row of its card. */
export type AssignmentField = Extract<Field, { name: AssignmentPart | 'sentence' }>;

/** A field of letterhead, title or signature, which prints its words as they stand. */
export type PrintedField = Exclude<Field, AssignmentField>;
