import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { type Organ, organSchema } from '../../core/organs/organ';

const root = join(import.meta.dirname, '../..');

/** The organs that the application brings along. */
export function seedOrgans(): Organ[] {
  return z.array(organSchema).parse(read('organs.json'));
}

/** The documents that the application brings along, with their points. */
export function seedDocuments(): DocumentRecord[] {
  return z.array(documentRecordSchema).parse(read('documents.json'));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'seeds', name), 'utf8'));
}
