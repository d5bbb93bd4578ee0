import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setupQuit } from '../../../electron/main/setup-quit';
import { keptLog } from './fake-log';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An application that is asked to end, and whose library closes as `close` says. */
async function quitting(close: () => Promise<void>) {
  const seen = { isHeld: false, exits: [] as (number | undefined)[] };
  let onQuit: (event: { preventDefault: () => void }) => void = () => undefined;
  const app = {
    once: (_name: 'will-quit', listener: typeof onQuit) => {
      onQuit = listener;
    },
    exit: (code?: number) => {
      seen.exits.push(code);
    },
  };
  setupQuit(app, { close }, keptLog());
  onQuit({
    preventDefault: () => {
      seen.isHeld = true;
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  return seen;
}

it('ends when the library is closed', async () => {
  let closed: () => void = () => undefined;
  const seen = await quitting(
    () =>
      new Promise((resolve) => {
        closed = resolve;
      }),
  );
  expect(seen).toEqual({ isHeld: true, exits: [] });
  closed();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.exits).toEqual([0]);
});

it('ends when the library cannot be closed', async () => {
  const seen = await quitting(() => Promise.reject(new Error('x')));
  expect(seen.exits).toEqual([0]);
});

it('ends when the library never closes', async () => {
  const seen = await quitting(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(seen.exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.exits).toEqual([0]);
});
