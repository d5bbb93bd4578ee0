import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { summarise } from '../../../core/plan/summary';
import { PROJECT_FOLDER } from '../../../electron/launch/project-folder';
import { seedPlan } from '../../helpers/seeds';

test('the summary that the README shows is what the command prints of the second seed', () => {
  const readme = readFileSync(path.join(PROJECT_FOLDER, 'README.md'), 'utf8');
  const sample = /```json\n(.*?)```/su.exec(readme)?.[1] ?? '';
  expect(JSON.parse(sample)).toEqual(summarise(seedPlan('ke-hoach-31-kl-tw')));
});
