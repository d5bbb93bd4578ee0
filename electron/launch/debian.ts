import { spawnSync } from 'node:child_process';

/** Whether this system installs with dpkg and apt. */
export function hasApt(): boolean {
  return succeeds('dpkg-query', ['--version']) && succeeds('apt-get', ['--version']);
}

/** The given package names that dpkg has fully installed, foreign architectures aside. */
export function installedPackages(names: readonly string[]): ReadonlySet<string> {
  const query = spawnSync('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Status}\n`, ...names], {
    encoding: 'utf8',
  });
  const installed = query.stdout
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, status]) => status === 'installed')
    .map(([name]) => name ?? '');
  return new Set(installed);
}

/** The given package names that apt can install now, by its present lists. */
export function installablePackages(names: readonly string[]): ReadonlySet<string> {
  const policy = spawnSync('apt-cache', ['policy', ...names], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const found = new Set<string>();
  let current = '';
  for (const line of policy.stdout.split('\n')) {
    if (/^\S.*:$/.test(line)) current = line.slice(0, -1);
    else if (/^\s+Candidate: (?!\(none\))/.test(line)) found.add(current);
  }
  return found;
}

/** How to become root without being asked for a password, or `undefined` where that cannot be done. */
export function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (succeeds('sudo', ['-n', 'true'])) return ['sudo', '-n'];
  if (process.stdin.isTTY && succeeds('sudo', ['--version'])) return ['sudo'];
  return undefined;
}

/** Runs apt-get without questions, waiting for another apt to finish; what it prints goes to stderr if it fails. */
export function aptGet(root: readonly string[], ...args: readonly string[]): boolean {
  const options = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8', 'apt-get', ...options, ...args];
  const [command = '', ...rest] = [...root, ...apt];
  const run = spawnSync(command, rest, {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
  return run.status === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
