import { type PlanFragment, parseFragment } from '../../../core/editing/fragment';
import { MAX_CLIPBOARD_LENGTH } from './limits';

/** The clipboard's own format for parts of plans, between windows of this product. */
export const FRAGMENT_MIME = 'application/x-du-thao-fragment';

/** The same, inside the HTML that goes to other programs and may come back from them. */
export const FRAGMENT_ATTRIBUTE = 'data-du-thao-fragment';

export function encodeFragment(fragment: PlanFragment): string {
  return JSON.stringify(fragment);
}

/** Reads a fragment that anybody may have written; undefined for what the schema refuses. */
export function decodeFragment(text: string): PlanFragment | undefined {
  if (text.length > MAX_CLIPBOARD_LENGTH) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'string' ? value.normalize('NFC') : value,
    );
  } catch {
    return undefined;
  }
  return parseFragment(data);
}
