import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { parsePart } from './parse-xml';
import type { Package } from './read-package';

const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word document by what they are; names inside the package. */
export type DocumentParts = {
  readonly document: string;
  readonly styles: string;
  readonly settings: string;
  readonly headersAndFooters: readonly string[];
  /** Parts with text of their own in which no tag may stand: notes and comments. */
  readonly asides: readonly string[];
};

/** Reads `[Content_Types].xml`: which part is what. Fails for what is no plain `.docx`. */
export function documentParts(parts: Package): Result<DocumentParts, Finding> {
  const types = parsePart(parts, '[Content_Types].xml');
  if (!types.ok) return fail(notWord('Tệp không phải là tệp Word (.docx).'));
  const overrides = Array.from(types.value.getElementsByTagName('Override'), (override) => ({
    name: (override.getAttribute('PartName') ?? '').replace(/^\//u, ''),
    type: override.getAttribute('ContentType') ?? '',
  })).filter(({ name }) => parts.has(name));
  const named = (kind: string) =>
    overrides.filter(({ type }) => type === `${WORDPROCESSING}.${kind}+xml`).map(({ name }) => name);

  if (overrides.some(({ type }) => type === `${WORDPROCESSING}.template.main+xml`)) {
    return fail(
      notWord('Tệp là mẫu Word dạng .dotx. Hãy mở bằng Word rồi lưu thành “Word Document (.docx)”.'),
    );
  }
  const [document, ...otherDocuments] = named('document.main');
  const [styles] = named('styles');
  const [settings] = named('settings');
  if (document === undefined || styles === undefined || settings === undefined || otherDocuments.length > 0) {
    return fail(
      notWord('Tệp không phải là tệp Word (.docx), hoặc thiếu phần thiết lập. Hãy mở và lưu lại bằng Word.'),
    );
  }
  return succeed({
    document,
    styles,
    settings,
    headersAndFooters: [...named('header'), ...named('footer')],
    asides: [...named('footnotes'), ...named('endnotes'), ...named('comments')],
  });
}

function notWord(message: string): Finding {
  return { rule: 'template/not-a-document', severity: 'error', message };
}
