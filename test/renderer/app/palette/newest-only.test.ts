import { expect, it } from 'vitest';
import { newestOnly } from '../../../../renderer/app/palette/newest-only';

/** A question that is answered when told to. */
function asker() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = newestOnly(
    (question: string) =>
      new Promise<string>((resolve, reject) => {
        asked.push(question);
        answers.push(() => (question === 'bad' ? reject(new Error('bad')) : resolve(question.toUpperCase())));
      }),
    'passed over',
  );
  return { ask, asked, answer: () => answers.shift()?.() };
}

it('asks one at a time, and of those that wait only the newest', async () => {
  const { ask, asked, answer } = asker();
  const [a, b, c] = [ask('a'), ask('b'), ask('c')];
  expect(await b).toBe('passed over');
  expect(asked).toEqual(['a']);
  answer();
  expect(await a).toBe('A');
  expect(asked).toEqual(['a', 'c']);
  answer();
  expect(await c).toBe('C');
});

it('goes on after a question that failed', async () => {
  const { ask, answer } = asker();
  const bad = ask('bad');
  const next = ask('b');
  answer();
  await expect(bad).rejects.toThrow('bad');
  answer();
  expect(await next).toBe('B');
  const last = ask('c');
  answer();
  expect(await last).toBe('C');
});
