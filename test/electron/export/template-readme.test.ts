import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STYLE_NAMES } from '../../../core/docx/style-names';
import { TAG_NAMES } from '../../../electron/export/template-tags';

const readme = readFileSync(path.join(import.meta.dirname, '../../../templates/README.md'), 'utf8');

describe('the guide to templates', () => {
  it('lists exactly the tags that there are', () => {
    const listed = [...readme.matchAll(/^\| `\{[?@]?(\w+_\w+)\}` \|/gmu)].map(([, name]) => name);
    expect(listed).toEqual(TAG_NAMES);
  });

  it('names every style that generated text needs', () => {
    for (const name of Object.values(STYLE_NAMES).filter((style) => !style.startsWith('heading'))) {
      expect(readme).toContain(`\`${name}\``);
    }
  });
});
