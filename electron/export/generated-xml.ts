/** The elements that generated text may consist of, with the attributes that each may carry. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'w:p': [],
  'w:pPr': [],
  'w:pStyle': ['w:val'],
  'w:keepNext': [],
  'w:pageBreakBefore': [],
  'w:spacing': ['w:line', 'w:lineRule'],
  'w:r': [],
  'w:rPr': [],
  'w:b': [],
  'w:bCs': [],
  'w:i': [],
  'w:iCs': [],
  'w:u': ['w:val'],
  'w:t': ['xml:space'],
  'w:br': [],
  'w:tab': [],
  'w:tbl': [],
  'w:tblPr': [],
  'w:tblStyle': ['w:val'],
  'w:tblW': ['w:w', 'w:type'],
  'w:tblLayout': ['w:type'],
  'w:tblLook': ['w:val'],
  'w:tblGrid': [],
  'w:gridCol': ['w:w'],
  'w:tr': [],
  'w:trPr': [],
  'w:cantSplit': [],
  'w:tblHeader': [],
  'w:tc': [],
  'w:tcPr': [],
  'w:tcW': ['w:w', 'w:type'],
  'w:gridSpan': ['w:val'],
};

const TOKEN = /<(\/?)([A-Za-z]+:[A-Za-z]+)((?: [A-Za-z]+:[A-Za-z]+="[^"<]*")*)(\/?)>|[^<]+/uy;
const ATTRIBUTE = / ([A-Za-z]+:[A-Za-z]+)="([^"]*)"/gu;
/** An ampersand that begins none of the four references that are written. */
const STRAY_AMPERSAND = /&(?!amp;|lt;|gt;|quot;)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * Checks XML before it is put into a document as it is: whole paragraphs and tables, well-formed, of allowed
 * elements and attributes only. docxtemplater itself passes on whatever it is given. Returns what is wrong,
 * for developers; undefined when nothing is.
 */
export function generatedXmlFault(xml: string): string | undefined {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const [token, slash, name, attributes = '', selfClosing] = TOKEN.exec(xml) ?? [];
    if (token === undefined) return `no tag at ${at}`;
    const fault =
      name === undefined
        ? textFault(token, open)
        : tagFault(name, attributes, slash === '/', selfClosing === '/', open);
    if (fault !== undefined) return `${fault} at ${at}`;
  }
  return open.length === 0 ? undefined : `unclosed ${open.join(' ')}`;
}

function textFault(text: string, open: readonly string[]): string | undefined {
  if (open.at(-1) !== 'w:t') return 'text outside w:t';
  return characterFault(text);
}

function tagFault(
  name: string,
  attributes: string,
  closes: boolean,
  selfClosing: boolean,
  open: string[],
): string | undefined {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return `element ${name} not allowed`;
  if (closes) {
    if (attributes !== '' || selfClosing || open.pop() !== name) return `closing ${name} closes nothing`;
    return undefined;
  }
  if (open.length === 0 && name !== 'w:p' && name !== 'w:tbl')
    return `element ${name} outside a paragraph or table`;
  const seen = new Set<string>();
  for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (!allowed.includes(attribute) || seen.has(attribute))
      return `attribute ${attribute} of ${name} not allowed`;
    const fault = characterFault(value);
    if (fault !== undefined) return fault;
    seen.add(attribute);
  }
  if (!selfClosing) open.push(name);
  return undefined;
}

function characterFault(text: string): string | undefined {
  if (STRAY_AMPERSAND.test(text)) return 'unescaped ampersand';
  return ILLEGAL.test(text) ? 'illegal character' : undefined;
}
