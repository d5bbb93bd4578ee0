import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { type Organ, organSchema } from '../../core/organs/organ';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { resourcePath } from '../files/resources';

// What the application brings along: example plans, the organ register, superior documents. Each is read when it
// is asked for, so that a start which needs none of them does not wait for them. One that is missing or wrong is a
// bug, and an exception: they are part of the application, and checked by its tests.

/** An example plan, known by its id before it is read. */
export type Example = { readonly id: string; readonly plan: () => Plan };

const EXAMPLE_FILE = /^(?<id>ke-hoach-.*)\.json$/;

/** The example plans; each stands in a file that is called by the plan's id. */
export function seedExamples(): readonly Example[] {
  return readdirSync(resourcePath('seeds'))
    .sort()
    .flatMap((name) => {
      const id = EXAMPLE_FILE.exec(name)?.groups?.id;
      return id === undefined ? [] : [{ id, plan: () => readExample(id, name) }];
    });
}

/** The organs and documents that come along. Equal stamps mean equal contents, which then need not be read. */
export type Registers = {
  readonly stamp: string;
  readonly organs: () => readonly Organ[];
  readonly documents: () => readonly DocumentRecord[];
};

export function seedRegisters(): Registers {
  const organs = readSeed('organs.json');
  const documents = readSeed('documents.json');
  return {
    stamp: createHash('sha256').update(organs).update(documents).digest('hex'),
    organs: once(() => z.array(organSchema).parse(JSON.parse(organs))),
    documents: once(() => z.array(documentRecordSchema).parse(JSON.parse(documents))),
  };
}

function readExample(id: string, name: string): Plan {
  const plan = parsePlan(readSeed(name));
  if (!plan.ok)
    throw new Error(`The seed ${name} is no plan: ${plan.failure.map(({ rule }) => rule).join(', ')}`);
  if (plan.value.id !== id) throw new Error(`The seed ${name} is called by another id than its plan's`);
  return plan.value;
}

function readSeed(name: string): string {
  return readFileSync(resourcePath('seeds', name), 'utf8');
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
