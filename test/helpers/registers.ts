import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Organ, organSchema } from '../../core/organs/organ';

const root = join(import.meta.dirname, '../..');

/** The organs that the application brings along. */
export function seedOrgans(): Organ[] {
  return z.array(organSchema).parse(JSON.parse(readFileSync(join(root, 'seeds/organs.json'), 'utf8')));
}
