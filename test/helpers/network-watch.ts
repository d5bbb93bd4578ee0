import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import type { LaunchOptions } from './launch-app';
import { temporaryFolder } from './temporary-folder';

export type NetworkWatch = {
  /** Launch the application with these to have it watched from its first moment. */
  readonly options: Pick<LaunchOptions, 'args' | 'folder'>;
  /** Once the application has ended: what it tried on the network, one line each, whether it came through or not. */
  readonly attempts: () => readonly string[];
};

const netLogSchema = z.object({
  constants: z.object({
    logEventTypes: z.record(z.string(), z.int()),
    logSourceType: z.record(z.string(), z.int()),
  }),
  events: z
    .array(z.object({ type: z.int(), source: z.object({ type: z.int() }), params: z.unknown().optional() }))
    .min(1),
});

/** What Chromium does in a network stack that nobody uses: reading its settings, its cookies, its store. */
const IDLE_SOURCES: readonly string[] = [
  'NONE',
  'COOKIE_STORE',
  'HTTP_SERVER_PROPERTIES',
  'DISK_CACHE_ENTRY',
];

/** Loaded before the application: tells of every connection, datagram and name that Node itself is asked for. */
const HOOK = `'use strict';
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const note = (what) => appendFileSync(path.join(__dirname, 'node.log'), what + '\\n');
const spy = (object, method) => {
  const original = object[method];
  object[method] = function (...args) {
    note(method + ' ' + JSON.stringify(args[0]));
    return original.apply(this, args);
  };
};
spy(require('node:net').Socket.prototype, 'connect');
spy(require('node:dgram').Socket.prototype, 'send');
for (const method of ['lookup', 'resolve']) spy(require('node:dns'), method);
require(%MAIN%);
`;

/**
 * Watches both network stacks of the application: Chromium's by its own log, and that of Node in the main process.
 */
export function watchNetwork(): NetworkWatch {
  const folder = temporaryFolder();
  const netLog = path.join(folder, 'net-log.json');
  const nodeLog = path.join(folder, 'app', 'node.log');
  return {
    options: { args: [`--log-net-log=${netLog}`], folder: watchedFolder(path.join(folder, 'app')) },
    attempts: () => [
      ...chromiumAttempts(readFileSync(netLog, 'utf8')),
      ...(existsSync(nodeLog) ? readFileSync(nodeLog, 'utf8').trim().split('\n') : []),
    ],
  };
}

/** An application folder that loads the hook, then this project. */
function watchedFolder(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8'));
  const { name, productName, version, main } = z
    .object({ name: z.string(), productName: z.string(), version: z.string(), main: z.string() })
    .parse(manifest);
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main: 'hook.cjs' }),
  );
  const program = JSON.stringify(path.join(PROJECT_FOLDER, main));
  writeFileSync(
    path.join(folder, 'hook.cjs'),
    HOOK.replace('%MAIN%', () => program),
  );
  return folder;
}

function chromiumAttempts(log: string): string[] {
  const { constants, events } = netLogSchema.parse(JSON.parse(log));
  const nameIn = (names: Readonly<Record<string, number>>, value: number) =>
    Object.keys(names).find((name) => names[name] === value) ?? String(value);
  return events
    .map(({ type, source, params }) => ({
      source: nameIn(constants.logSourceType, source.type),
      line: `${nameIn(constants.logEventTypes, type)} ${JSON.stringify(params)}`,
    }))
    .filter(({ source }) => !IDLE_SOURCES.includes(source))
    .map(({ source, line }) => `${source} ${line}`);
}
