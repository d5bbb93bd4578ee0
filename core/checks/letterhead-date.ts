import { fieldOf, type Letterhead } from '../plan/blocks';
import { isoDate, planDate } from '../plan/plan-date';
import { printedWords } from '../plan/printed-words';
import { isCalendarDay } from '../schedule/calendar';
import type { BlockCheck } from './check';

const NAMES = { day: 'Ngày', month: 'Tháng', year: 'Năm' } as const;
const PARTS = ['day', 'month', 'year'] as const;

/** The date of the letterhead is one that the calendar has; blanks are left to be filled in later. */
export const checkLetterheadDate: BlockCheck = ({ block }, { print }) => {
  if (block.type !== 'letterhead') return [];
  const words = (part: (typeof PARTS)[number]) => writtenWords(block, part, print);
  const date = planDate(block);
  const strange = PARTS.find((part) => words(part) !== '' && date[part] === null);
  const found = (message: string) => [
    { rule: 'letterhead/impossible-date', severity: 'error' as const, message, block: block.id },
  ];
  if (strange !== undefined) {
    return found(
      `${NAMES[strange]} “${words(strange)}” ở đầu văn bản không phải là ${NAMES[strange].toLowerCase()} có trong lịch. Hãy ghi bằng số.`,
    );
  }
  const { day, month, year } = date;
  if (day === null || month === null) return [];
  const exists = year === null ? isCalendarDay(day, month) : isoDate(date) !== null;
  if (exists) return [];
  const shown = [words('day'), words('month'), words('year')].filter((part) => part !== '').join('/');
  return found(`Không có ngày ${shown} trong lịch. Hãy sửa ngày, tháng ở đầu văn bản.`);
};

/** What was written into a part of the date; dots are a blank drawn by hand. */
function writtenWords(
  letterhead: Letterhead,
  part: (typeof PARTS)[number],
  print: Parameters<typeof printedWords>[1],
): string {
  const words = printedWords(fieldOf(letterhead, part).children, print).trim();
  return /^[.…\s_]*$/u.test(words) ? '' : words;
}
