import type { IsoDate } from '../schedule/calendar';
import { foldLetters } from '../vietnamese/fold';
import { overlaps, type TextRange } from '../vietnamese/match-text';
import { toneKey } from '../vietnamese/tone-marks';
import { abbreviated, isLoneAbbreviation } from './abbreviations';
import { existenceOn } from './existence';
import { type NameToken, nameTokens, spellingErrors } from './name-tokens';
import type { Organ } from './organ';

/** An organ named in a text. */
export type RecognisedOrgan = TextRange & {
  readonly organ: Organ;
  /** Other organs of that very name, when the text does not say which one it is. */
  readonly others: readonly Organ[];
  /** The words are the organ's name or one of its spellings, marks included. */
  readonly exact: boolean;
  /** The capitalised place after the name: "Lào Cai" of "UBND tỉnh Lào Cai". It belongs to the range. */
  readonly place: string | null;
};

export type RecogniseOptions = {
  /** Of organs with one name, those that may exist on this day come first. */
  readonly date?: IsoDate;
  /** Nothing is recognised inside these: the citations of the text. */
  readonly except?: readonly TextRange[];
};

/** A register made ready for reading many texts. */
export type OrganIndex = ReadonlyMap<string, readonly NamePattern[]>;

type NamePattern = { readonly tokens: readonly NameToken[]; readonly organ: Organ };

/** Prepares the names, short names and spellings of a register, and what usual abbreviations make of them. */
export function organIndex(organs: readonly Organ[]): OrganIndex {
  const index = new Map<string, NamePattern[]>();
  for (const organ of organs) {
    for (const spelling of spellingsOf(organ)) {
      const tokens = nameTokens(spelling);
      const first = tokens[0];
      if (first === undefined) continue;
      const patterns = index.get(first.folded) ?? [];
      patterns.push({ tokens, organ });
      index.set(first.folded, patterns);
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.tokens.length - a.tokens.length);
  return index;
}

function spellingsOf({ name, short, spellings }: Organ): Set<string> {
  const written = [name, ...(short === undefined ? [] : [short]), ...(spellings ?? [])];
  const made = written.flatMap(abbreviated).filter((spelling) => !isLoneAbbreviation(spelling));
  return new Set([...written, ...made]);
}

/**
 * The organs that a text names, in order: at each place the longest name, with marks right, wrong in a few
 * letters or missing throughout, at word boundaries. Offsets are UTF-16 units of `text`.
 */
export function recogniseOrgans(
  text: string,
  index: OrganIndex,
  { date, except = [] }: RecogniseOptions = {},
): RecognisedOrgan[] {
  const tokens = nameTokens(text);
  const found: RecognisedOrgan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestMatch(tokens, at, index);
    const last = match === null ? undefined : tokens[at + match.length - 1];
    const first = tokens[at];
    if (match === null || last === undefined || first === undefined) {
      at += 1;
      continue;
    }
    const placeWords = placeAfter(tokens, at + match.length, last, index);
    const end = placeWords.at(-1)?.end ?? last.end;
    const range = { start: first.start, end };
    if (!isPartOfLongerName(tokens, at) && !except.some((other) => overlaps(range, other))) {
      const [organ, ...others] = preferred(match.organs, date);
      const place = placeWords.map(({ written }) => written).join(' ');
      if (organ !== undefined)
        found.push({
          ...range,
          organ,
          others,
          exact: match.errors === 0,
          place: place === '' ? null : place,
        });
    }
    at += match.length + placeWords.length;
  }
  return found;
}

/** Words that make a body or a post of the organ after them: "Ban Dân vận Huyện ủy", "Chủ tịch UBND tỉnh". */
const HEADS = new Set(
  (
    'ban tổ chức,ban tuyên giáo,ban dân vận,ban nội chính,ban thường vụ,ban chấp hành,ban cán sự đảng,ban chỉ đạo,' +
    'đảng đoàn,đảng ủy,đảng bộ,thường trực,ủy ban kiểm tra,văn phòng,thanh tra,cơ quan,cục,chi cục,tổng cục,sở,' +
    'phòng,trung tâm,trường,hội đồng,bí thư,phó bí thư,chủ tịch,giám đốc,trưởng ban,chánh,btv,bch,ubkt,' +
    'vp,pct,cvp,pcvp,btc,btg,bdv,bnc'
  )
    .split(',')
    .map(toneKey),
);
/** Of several words they are heads without marks too ("dang uy UBND tỉnh"); "so" or "phong" alone may be anything. */
const UNMARKED_HEADS = new Set([...HEADS].filter((head) => head.includes(' ')).map(foldLetters));
const MAX_HEAD_WORDS = 4;

function isPartOfLongerName(tokens: readonly NameToken[], at: number): boolean {
  let words = '';
  for (let index = at - 1; index >= Math.max(0, at - MAX_HEAD_WORDS); index -= 1) {
    if (tokens[index + 1]?.separator !== '') return false;
    words = `${tokens[index]?.spelled ?? ''} ${words}`.trim();
    if (HEADS.has(words) || UNMARKED_HEADS.has(words)) return true;
  }
  return false;
}

type Match = { readonly length: number; readonly errors: number; readonly organs: readonly Organ[] };

function longestMatch(tokens: readonly NameToken[], at: number, index: OrganIndex): Match | null {
  let best: { length: number; errors: number; organs: Organ[] } | null = null;
  for (const { tokens: name, organ } of index.get(tokens[at]?.folded ?? '') ?? []) {
    if (best !== null && name.length < best.length) break;
    const errors = spellingErrors(tokens.slice(at, at + name.length), name);
    if (errors === null) continue;
    if (best === null || errors < best.errors) best = { length: name.length, errors, organs: [organ] };
    else if (errors === best.errors && !best.organs.includes(organ)) best.organs.push(organ);
  }
  return best;
}

/** Those that may exist on the day first; of these the register's order. */
function preferred(organs: readonly Organ[], date: IsoDate | undefined): readonly Organ[] {
  if (date === undefined || organs.length < 2) return organs;
  const absent = (organ: Organ) => ['ended', 'not-yet'].includes(existenceOn(organ, date));
  return [...organs.filter((organ) => !absent(organ)), ...organs.filter(absent)];
}

const MAX_PLACE_WORDS = 4;

/**
 * The place after a name that ends in what has one ("tỉnh", "ủy", "xã"): capitalised words up to the next
 * mark, none of which begins another organ's name.
 */
function placeAfter(
  tokens: readonly NameToken[],
  from: number,
  last: NameToken,
  index: OrganIndex,
): NameToken[] {
  const place: NameToken[] = [];
  if (!/^(?:tinh|uy|huyen|xa|phuong|pho|bo)$/u.test(last.folded)) return place;
  for (let at = from; place.length < MAX_PLACE_WORDS; at += 1) {
    const token = tokens[at];
    const proper = token !== undefined && token.separator === '' && /^\p{Lu}\p{Ll}+$/u.test(token.written);
    if (!proper || longestMatch(tokens, at, index) !== null) break;
    place.push(token);
  }
  return place;
}
