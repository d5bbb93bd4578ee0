/** The longest clipboard text or HTML that is read, in UTF-16 units: a plan of some thousand pages. */
export const MAX_CLIPBOARD_LENGTH = 4_000_000;

/** How deep real documents nest their tags, several times over. Deeper ones would only cost time. */
const MAX_NESTING = 400;

/** Tags that HTML closes by itself, or that never have anything inside. */
const SELF_CLOSING: ReadonlySet<string> = new Set(
  'area base basefont br col colgroup dd dt embed frame hr img input link li meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/**
 * Whether tags nest deeper than {@link MAX_NESTING}. Measured on the text, before a parser (whose cost grows
 * with the square of the depth) sees it.
 */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/giu)) {
    if (SELF_CLOSING.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(depth - 1, 0) : depth + 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
