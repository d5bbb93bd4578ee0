import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';

/**
 * Fills the tags of a package in place. A tag without a value is an error that names it, never a word in the
 * document.
 */
export function fillTemplate(
  zip: PizZip,
  values: Readonly<Record<string, string>>,
): Result<PizZip, readonly Finding[]> {
  try {
    const filler = new Docxtemplater(zip, {
      // Every tag is looked up in the values alone, whatever conditions it stands in. Throwing here, and not
      // in `nullGetter`, lets docxtemplater gather all such tags before it gives up.
      parser: (tag) => ({
        get: () => {
          if (!Object.hasOwn(values, tag)) throw new TagWithoutValue(tag);
          return values[tag];
        },
      }),
      linebreaks: true,
      errorLogging: false,
    });
    filler.render();
    return succeed(zip);
  } catch (error) {
    const findings = tagFindings(error);
    if (findings.length === 0) throw error;
    return fail(findings);
  }
}

class TagWithoutValue extends Error {
  override readonly name = 'TagWithoutValue';
  readonly properties: { readonly xtag: string };

  constructor(tag: string) {
    super(`No value for the tag ${tag}`);
    this.properties = { xtag: tag };
  }
}

/** docxtemplater throws one error for many, the many in its `properties.errors`. */
function tagFindings(error: unknown): Finding[] {
  const properties = propertiesOf(error);
  const errors = Array.isArray(properties?.errors) ? properties.errors : [error];
  return errors.flatMap((one: unknown): Finding[] => {
    const tag = propertiesOf(one)?.xtag;
    if (typeof tag !== 'string') return [];
    const file = propertiesOf(one)?.file;
    return [
      {
        rule: 'template/tag-unknown',
        severity: 'error',
        message: `Thẻ “${tag}” trong mẫu không điền được: không có thẻ này, hoặc thẻ viết dở.`,
        ...(typeof file === 'string' ? { place: file } : {}),
      },
    ];
  });
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return undefined;
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : undefined;
}
