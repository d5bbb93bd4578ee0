import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';

/** One file of a ZIP archive as its central directory describes it; sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly compressedSize: number;
  readonly size: number;
  readonly localHeader: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 2000;
const ENCRYPTED = 0x1;

/**
 * Reads the central directory of a ZIP archive (APPNOTE 4.3.12 and 4.3.16) without inflating anything. What
 * no word processor writes is refused: several disks, ZIP64, encryption, other methods, two entries of one
 * name, names that leave the archive.
 */
export function zipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], Finding> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined)
    return fail(refusal('Tệp không phải là tệp Word (.docx): không mở được như tệp nén ZIP.'));
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (view.getUint16(end + 8, true) !== count || at === 0xffffffff || at > end) return fail(damaged());
  if (count > MAX_ENTRIES)
    return fail(refusal(`Tệp nén có quá nhiều phần (${count}), không phải một mẫu Word.`));

  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return fail(damaged());
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + ENTRY_SIZE;
    const next = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return fail(damaged());
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
    const method = METHODS.get(view.getUint16(at + 10, true));
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || method === undefined) {
      return fail(refusal(`Phần “${name}” trong tệp bị khóa mật khẩu hoặc nén theo cách không đọc được.`));
    }
    if (isUnsafeName(name) || entries.has(name))
      return fail(refusal(`Tệp nén có phần mang tên không hợp lệ: “${name}”.`));
    entries.set(name, {
      name,
      method,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localHeader: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return succeed([...entries.values()]);
}

const METHODS = new Map<number, ZipEntry['method']>([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE && view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
}

function isUnsafeName(name: string): boolean {
  return name === '' || name.startsWith('/') || /[\\:\p{Cc}]/u.test(name) || name.split('/').includes('..');
}

function damaged(): Finding {
  return refusal('Tệp bị hỏng hoặc bị cắt cụt: mục lục của tệp nén không khớp.');
}

function refusal(message: string): Finding {
  return { rule: 'template/not-a-document', severity: 'error', message };
}
