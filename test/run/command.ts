import { spawn } from 'node:child_process';
import path from 'node:path';

export type Finished = { readonly ok: boolean; readonly output: string };

/**
 * Runs one of the project's own tools from `node_modules/.bin` to its end.
 *
 * @param show whether its output goes straight to the terminal; otherwise it is kept and returned.
 */
export function runTool(tool: string, args: readonly string[], show: 'show' | 'keep'): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(path.join('node_modules/.bin', tool), args, {
      stdio: show === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(show === 'keep' ? { FORCE_COLOR: '0', NO_COLOR: '1' } : {}) },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
