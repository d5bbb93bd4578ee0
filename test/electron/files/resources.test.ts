import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcePath } from '../../../electron/files/resources';

describe('resourcePath', () => {
  it('finds the folders beside our package.json, wherever the caller stands', () => {
    const root = resourcePath('seeds', '..');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ name: 'du-thao' });
    const before = process.cwd();
    process.chdir('/');
    try {
      expect(resourcePath('templates', 'ke-hoach.docx')).toBe(join(root, 'templates', 'ke-hoach.docx'));
    } finally {
      process.chdir(before);
    }
  });
});
