import { writeFileWhole } from '../../../electron/files/write-file';

// Run as a program of its own, under limits that only a process can have: `write-outcome <path> <bytes> [uid]`.
const [path = '', size = '0', uid] = process.argv.slice(2);
if (uid !== undefined && process.getuid?.() === 0) process.setuid?.(Number(uid));
process.stdout.write(JSON.stringify(await writeFileWhole(path, new Uint8Array(Number(size)))));
