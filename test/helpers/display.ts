import { startTied, type TiedProcess } from './tied-process';

const SCREEN = '1600x1000x24';

/** Starts a virtual display of its own; resolves with its name (":5") once it takes clients. */
export async function startDisplay(): Promise<{ readonly name: string; readonly server: TiedProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const server = startTied('Xvfb', args);
  return { name: `:${await server.announcement}`, server };
}

let shared: Promise<string> | undefined;

/** The display that windows open on: the one there is, else a virtual one for this test process. */
export function displayName(): Promise<string> {
  const given = process.env.DISPLAY;
  shared ??= given ? Promise.resolve(given) : startDisplay().then(({ name }) => name);
  return shared;
}
