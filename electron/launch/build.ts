import { ensureBundles } from './bundles';
import { say } from './say';

try {
  await ensureBundles();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
