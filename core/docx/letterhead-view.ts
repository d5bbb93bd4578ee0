import { runningDate } from '../citations/format-citation';
import { fieldOf, type Letterhead } from '../plan/blocks';
import { defaultSymbol, paddedNumber } from '../plan/document-symbol';
import { isoDate, planDate } from '../plan/plan-date';
import { printedWords, singleBlock } from '../plan/printed-words';
import { padDay, padMonth } from '../schedule/format-schedule';
import { upper } from '../vietnamese/case';
import type { LetterheadView } from './docx-view';
import type { Printing } from './printing';

/** What stands where a word is still to be filled in by hand. */
const BLANK_WORD = '…';
/** Blank number, day and month of a draft ("Number and symbol", grade C; "Place and date"). */
const BLANK_NUMBER = '     ';
const BLANK_FIGURE = '    ';

/**
 * The head of the first page (HD 36 and HD 05, parts 2 to 4 and 10 to 11). Empty fields print what follows
 * from the issuing organ, else the blanks of the form.
 */
export function letterheadView(printing: Printing): LetterheadView {
  const letterhead = singleBlock(printing.plan.blocks, 'letterhead');
  const words = fieldWords(printing, letterhead);
  const organ = printing.plan.references.organs.find(({ id }) => id === letterhead.issuer)?.letterhead;
  const upperOrgan = words('upper-organ') ?? organ?.upper;
  return {
    upperOrgan: upperOrgan === undefined ? null : upper(upperOrgan),
    issuingOrgan: upper(words('issuing-organ') ?? organ?.issuing ?? BLANK_WORD),
    symbol: wholeSymbol(printing),
    placeAndDate: `${words('place') ?? BLANK_WORD}, ${dateInWords(printing)}`,
    secrecy: letterhead.secrecy ?? null,
    urgency: letterhead.urgency ?? null,
    circulation: upper(letterhead.circulation?.trim() ?? '') || null,
    draft: letterhead.draft === undefined ? null : `Dự thảo lần ${letterhead.draft}`,
  };
}

/** `15-KH/TU`; not yet numbered `     -KH/TU` (grades A, B and C). */
function wholeSymbol(printing: Printing): string {
  const words = fieldWords(printing, singleBlock(printing.plan.blocks, 'letterhead'));
  const number = words('number');
  const symbol = words('symbol') ?? defaultSymbol(printing.plan) ?? `KH/${BLANK_WORD}`;
  return `${number === undefined ? BLANK_NUMBER : paddedNumber(number)}-${symbol}`;
}

/** `ngày 05 tháng 02 năm 2026`, blank where not filled in ("Place and date", grade B). */
function dateInWords(printing: Printing): string {
  const words = fieldWords(printing, singleBlock(printing.plan.blocks, 'letterhead'));
  const padded = (text: string | undefined, pad: (figure: number) => string) => {
    if (text === undefined) return BLANK_FIGURE;
    return /^\d{1,2}$/u.test(text) ? pad(Number(text)) : text;
  };
  const day = padded(words('day'), padDay);
  const month = padded(words('month'), padMonth);
  return `ngày ${day} tháng ${month} năm ${words('year') ?? BLANK_WORD}`;
}

/**
 * The line under the name of an appendix: `(kèm theo Kế hoạch số … ngày … của …)` (the form's default for
 * what it does not fix; grade U).
 */
export function attachedTo(printing: Printing, kind: string): string {
  const letterhead = singleBlock(printing.plan.blocks, 'letterhead');
  const iso = isoDate(planDate(letterhead));
  const date = iso === null ? dateInWords(printing) : `ngày ${runningDate(iso)}`;
  const organ = printing.plan.references.organs.find(({ id }) => id === letterhead.issuer)?.name;
  const issuer = organ ?? fieldWords(printing, letterhead)('issuing-organ') ?? BLANK_WORD;
  return `(kèm theo ${kind} số ${wholeSymbol(printing)} ${date} của ${issuer})`;
}

function fieldWords(printing: Printing, letterhead: Letterhead) {
  return (name: Parameters<typeof fieldOf<Letterhead, Letterhead['children'][number]['name']>>[1]) => {
    const text = printedWords(fieldOf(letterhead, name).children, printing.context).trim();
    return text === '' ? undefined : text;
  };
}
