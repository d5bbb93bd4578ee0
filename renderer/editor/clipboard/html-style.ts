import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type StyleRules = ReadonlyMap<string, string>;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/**
 * The declarations of plain class rules (`.xl65 {…}`), which is how Excel says bold. Other selectors lay out
 * pages and mean nothing here.
 */
export function classRules(css: string): StyleRules {
  const rules = new Map<string, string>();
  for (const [, name = '', body = ''] of css.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/gu)) {
    rules.set(name, `${rules.get(name) ?? ''};${body}`);
  }
  return rules;
}

/** The value of the last declaration of a property that applies to the element itself. */
export function styleOf(element: HtmlElement, property: string, rules: StyleRules): string | undefined {
  const own = declaration(attribute(element, 'style'), property);
  if (own !== undefined) return own;
  for (const name of (attribute(element, 'class') ?? '').split(/\s+/u).reverse()) {
    const found = declaration(rules.get(name), property);
    if (found !== undefined) return found;
  }
  return undefined;
}

function declaration(style: string | undefined, property: string): string | undefined {
  if (style === undefined) return undefined;
  let value: string | undefined;
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1 || part.slice(0, colon).trim().toLowerCase() !== property) continue;
    value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return value;
}
