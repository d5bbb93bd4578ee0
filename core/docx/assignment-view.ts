import { type Assignment, fieldOf } from '../plan/blocks';
import type { AssignmentPart, PlanText } from '../plan/inline';
import {
  type AssignmentData,
  assignmentData,
  isEmptyAssignment,
  partWords,
  printedRuns,
} from '../plan/printed-words';
import { defaultSentence } from './default-sentence';
import type { ViewParagraph } from './docx-view';
import type { Printing } from './printing';
import { appendText, italicRuns, plain, runsText, trimRuns } from './runs';

/** The end of a value that wants no other mark behind it. */
const TYPED_MARK = /[.;,:!?…]$/u;

const PARTS: readonly AssignmentPart[] = ['lead', 'coordinators', 'schedule', 'deliverable'];

/**
 * What an assignment prints in its place, by the way of printing. `annex` prints nothing here. An assignment
 * that names nobody and no date has nothing for lines or an annex: its sentence is printed in every way.
 */
export function assignmentParagraphs(assignment: Assignment, printing: Printing): ViewParagraph[] {
  if (isEmptyAssignment(assignment)) return [];
  const data = assignmentData(assignment, printing.context);
  const written = writtenSentence(assignment, data, printing);
  switch (hasData(data) ? printing.assignments : 'sentence') {
    case 'lines':
      return linesOf(assignment, data, printing);
    case 'sentence':
      return sentenceOf(assignment, written ?? plain(defaultSentence(data)), printing);
    case 'both':
      return written === null
        ? linesOf(assignment, data, printing)
        : sentenceOf(assignment, written, printing);
    case 'annex':
      return [];
  }
}

function hasData(data: AssignmentData): boolean {
  return PARTS.some((part) => partWords(data, part) !== '');
}

/** The words of the sentence face as it was written; null when none were. */
function writtenSentence(
  assignment: Assignment,
  data: AssignmentData,
  printing: Printing,
): PlanText[] | null {
  const field = fieldOf(assignment, 'sentence');
  const runs = trimRuns(printedRuns(field.children, printing.context, (part) => partWords(data, part)));
  return runs.length === 0 ? null : runs;
}

function sentenceOf(assignment: Assignment, runs: readonly PlanText[], printing: Printing): ViewParagraph[] {
  if (runs.length === 0) return [];
  const { italic, sentencePrefix } = printing.plan.settings.assignments;
  const words = italic ? italicRuns(runs) : runs;
  return [
    {
      type: 'paragraph',
      role: 'assignment',
      runs: [...plain(sentencePrefix), ...words],
      block: assignment.id,
    },
  ];
}

/**
 * `- Cơ quan phối hợp: *…*` for each part that has words; the value takes its end mark into its italics. A
 * mark that was typed stays as it is.
 */
function linesOf(assignment: Assignment, data: AssignmentData, printing: Printing): ViewParagraph[] {
  const { assignments } = printing.plan.settings;
  return PARTS.flatMap((part): ViewParagraph[] => {
    const field = fieldOf(assignment, part);
    const value = valueRuns(assignment, part, data, printing);
    if (value.length === 0) return [];
    const endMark = field.endMark ?? assignments[part].endMark;
    const marked = TYPED_MARK.test(runsText(value)) ? value : appendText(value, endMark);
    const label = `${assignments.linePrefix}${field.label ?? assignments[part].label}: `;
    const runs = [...plain(label), ...(assignments.italic ? italicRuns(marked) : marked)];
    return [{ type: 'paragraph', role: 'assignment', runs, block: assignment.id }];
  });
}

/** Names joined by commas; the schedule and the deliverable with the emphasis of their own words. */
export function valueRuns(
  assignment: Assignment,
  part: AssignmentPart,
  data: AssignmentData,
  printing: Printing,
): PlanText[] {
  if (part === 'lead' || part === 'coordinators') return plain(partWords(data, part));
  return trimRuns(printedRuns(fieldOf(assignment, part).children, printing.context));
}
