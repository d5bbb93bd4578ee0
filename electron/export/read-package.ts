import { inflateRawSync } from 'node:zlib';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { type ZipEntry, zipDirectory } from './zip-directory';

/** The parts of an Office document by name, inflated. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** Together, in bytes: a template with a scanned letterhead has below 5 MB. */
const MAX_INFLATED = 64 * 1024 * 1024;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * Unpacks an Office document within bounds. The declared sizes are added up before anything is inflated, and
 * no part may inflate to more than it declared: a ZIP bomb costs nothing.
 */
export function readPackage(bytes: Uint8Array): Result<Package, Finding> {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const total = directory.value.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_INFLATED) return fail(bomb());
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    if (entry.name.endsWith('/')) continue;
    const content = inflate(bytes, entry);
    if (!content.ok) return content;
    parts.set(entry.name, content.value);
  }
  return succeed(parts);
}

function inflate(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, Finding> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { localHeader, compressedSize, size } = entry;
  if (localHeader + LOCAL_SIZE > bytes.length || view.getUint32(localHeader, true) !== LOCAL_SIGNATURE) {
    return fail(damagedPart(entry));
  }
  const start =
    localHeader +
    LOCAL_SIZE +
    view.getUint16(localHeader + 26, true) +
    view.getUint16(localHeader + 28, true);
  if (start + compressedSize > bytes.length) return fail(damagedPart(entry));
  const packed = bytes.subarray(start, start + compressedSize);
  if (entry.method === 'stored') return packed.length === size ? succeed(packed) : fail(damagedPart(entry));
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return content.length === size ? succeed(content) : fail(damagedPart(entry));
  } catch (error) {
    // zlib reports damaged data and exceeded bounds alike as errors with a code of its own.
    if (error instanceof Error && 'code' in error) return fail(damagedPart(entry));
    throw error;
  }
}

function bomb(): Finding {
  return {
    rule: 'template/too-large',
    severity: 'error',
    message: `Tệp khi giải nén lớn hơn ${MAX_INFLATED / 1024 / 1024} MB nên không được mở.`,
  };
}

function damagedPart({ name }: ZipEntry): Finding {
  return {
    rule: 'template/damaged',
    severity: 'error',
    place: name,
    message: 'Phần này của tệp bị hỏng, không giải nén được. Hãy mở và lưu lại tệp bằng Word.',
  };
}
