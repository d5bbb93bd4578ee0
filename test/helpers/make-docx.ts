import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { TEMPLATE_FILE } from './paper';

/** The shipped template with some of its parts changed, added or (by undefined) taken out. */
export function templateWith(
  changes: Readonly<Record<string, string | ((part: string) => string) | undefined>>,
): Uint8Array {
  const zip = new PizZip(readFileSync(TEMPLATE_FILE));
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) zip.remove(name);
    else zip.file(name, typeof change === 'string' ? change : change(zip.file(name)?.asText() ?? ''));
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The shipped template with a change in its text. Fails when there was nothing to change. */
export function templateText(from: string, to: string): Uint8Array {
  return templateWith({
    'word/document.xml': (xml) => {
      if (!xml.includes(from)) throw new Error(`The template has no ${from}`);
      return xml.replace(from, to);
    },
  });
}
