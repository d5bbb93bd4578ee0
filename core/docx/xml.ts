/** Attribute values by name; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it may stand between tags and inside a quoted attribute. The one place where XML is escaped. */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;
}

/** An element around content that is XML already; without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
