import type { DroppedKind } from './dropped';
import { attribute, type HtmlElement, type StyleRules, styleOf } from './html-style';

/** Elements without anything for a reader in them. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(
  'head script style title meta link base noscript template xml col colgroup input select option button datalist param source track'.split(
    ' ',
  ),
);

const OBJECTS: ReadonlySet<string> = new Set([
  'object',
  'embed',
  'iframe',
  'video',
  'audio',
  'canvas',
  'applet',
  'frameset',
]);
const IMAGES: ReadonlySet<string> = new Set([
  'img',
  'svg',
  'picture',
  'v:shape',
  'v:imagedata',
  'v:group',
  'image',
]);

/**
 * Whether an element is left out, and as what: `nothing` for what carries no content, a kind that the user is
 * told of otherwise. Undefined for what is read.
 */
export function leftOut(element: HtmlElement, rules: StyleRules): DroppedKind | 'nothing' | undefined {
  const { tagName } = element;
  if (WITHOUT_CONTENT.has(tagName)) return 'nothing';
  if (IMAGES.has(tagName)) return 'image';
  if (OBJECTS.has(tagName)) return 'object';
  if (tagName === 'math' || tagName === 'm:omath' || tagName === 'm:omathpara') return 'formula';
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') return 'deleted';
  return byStyle(element, rules);
}

function byStyle(element: HtmlElement, rules: StyleRules): DroppedKind | 'nothing' | undefined {
  // The label that Word printed: the item gets its own.
  if (styleOf(element, 'mso-list', rules) === 'ignore') return 'nothing';
  const part = styleOf(element, 'mso-element', rules) ?? '';
  if (part.startsWith('footnote') || part.startsWith('endnote')) return 'nothing';
  if (part.startsWith('comment') || part === 'header' || part === 'footer') return 'nothing';
  const name = attribute(element, 'class') ?? '';
  const styles = attribute(element, 'style') ?? '';
  if (/mso-(?:foot|end)note-id/u.test(styles) && element.tagName === 'a') return 'footnote';
  if (/\bsd(?:foot|end)note(?:anc)\b/u.test(name)) return 'footnote';
  if (/\b(?:MsoCommentReference|msocomanchor)\b/iu.test(name)) return 'comment';
  const isHidden =
    styleOf(element, 'display', rules) === 'none' || styleOf(element, 'mso-hide', rules) === 'all';
  if (isHidden) return element.childNodes.length === 0 ? 'nothing' : 'hidden';
  return undefined;
}
