import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const mantine = path.join(root, 'node_modules/@mantine/core');
const read = (file: string) => readFileSync(file, 'utf8');

/** Parts that hang on a component in use without being used themselves: `Checkbox.Card` and the like. */
const PARTS = new Set(['CheckboxCard', 'CheckboxIndicator', 'RadioCard', 'RadioIndicator']);

/** The names that the renderer imports from Mantine. */
function importedNames(): readonly string[] {
  const folder = path.join(root, 'renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const names = files.flatMap((file) =>
    [...read(path.join(folder, file)).matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(
      ([, list = '']) => list.split(','),
    ),
  );
  return [...new Set(names.map((name) => name.trim()))].filter((name) => /^[A-Z]\w+$/.test(name));
}

/** The style modules that a component's own code reaches, by name. */
function reachedStyles(component: string): ReadonlySet<string> {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const style = /([A-Z]\w+)\.module\.mjs$/.exec(file)?.[1];
    if (style !== undefined) styles.add(style);
    for (const [, target = ''] of read(file).matchAll(/from "(\.[^"]+)"/g)) {
      visit(path.join(path.dirname(file), target));
    }
  };
  visit(path.join(mantine, `esm/components/${component}/${component}.mjs`));
  return styles;
}

test('every Mantine component in use has its styles', () => {
  const listed = new Set(
    [...read(path.join(root, 'renderer/ui/mantine-styles.ts')).matchAll(/styles\/(\w+)\.layer\.css/g)].map(
      ([, name = '']) => name,
    ),
  );
  const needed = new Set(importedNames().flatMap((name) => [...reachedStyles(name)]));
  expect(needed.size).toBeGreaterThan(15);
  const missing = [...needed].filter(
    (name) =>
      !listed.has(name) && !PARTS.has(name) && existsSync(path.join(mantine, `styles/${name}.layer.css`)),
  );
  expect(missing).toEqual([]);
  const unused = [...listed].filter((name) => /^[A-Z]/.test(name) && !needed.has(name));
  expect(unused).toEqual([]);
});
