import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../electron/export/read-package';

function zip(
  files: Readonly<Record<string, string>>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Uint8Array {
  const archive = new PizZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generate({ type: 'uint8array', compression });
}

/** Writes a number over every occurrence of another in 4 bytes, little-endian: sizes in both headers of an entry. */
function forge(bytes: Uint8Array, size: number, claimed: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === size) view.setUint32(at, claimed, true);
  }
  return copy;
}

function rule(bytes: Uint8Array): string {
  const read = readPackage(bytes);
  return read.ok ? 'read' : read.failure.rule;
}

describe('a package', () => {
  it.each(['DEFLATE', 'STORE'] as const)('is read whole, %s', (compression) => {
    const read = readPackage(zip({ 'a/b.xml': 'Tiếng Việt '.repeat(100), 'c.xml': '' }, compression));
    if (!read.ok) throw new Error(read.failure.message);
    const texts = [...read.value].map(([name, content]) => [name, new TextDecoder().decode(content)]);
    expect(texts).toEqual([
      ['a/b.xml', 'Tiếng Việt '.repeat(100)],
      ['c.xml', ''],
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('không phải tệp nén '.repeat(50))],
    ['half an archive', zip({ a: 'chữ '.repeat(1000) }).slice(0, 90)],
    ['an archive without its end', zip({ a: 'chữ' }).slice(0, -3)],
    ['a name that leaves the archive', zip({ '../a': 'x' })],
    ['a name with a drive', zip({ 'C:\\a': 'x' })],
  ])('is not %s', (_, bytes) => {
    expect(rule(bytes)).toBe('template/not-a-document');
  });

  it('is refused unread when it says that it is huge', () => {
    const bytes = zip({ a: 'x'.repeat(1_234_567) });
    expect(rule(forge(bytes, 1_234_567, 0x7fffffff))).toBe('template/too-large');
  });

  it('is refused when it inflates to more than it says', () => {
    const bomb = zip({ a: 'x'.repeat(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(rule(forge(bomb, 50_000_000, 1000))).toBe('template/damaged');
  });

  it('is refused when a part is damaged', () => {
    const bytes = zip({ a: 'chữ '.repeat(1000) });
    bytes.fill(0xff, 35, 45);
    const read = readPackage(bytes);
    expect(read).toMatchObject({ ok: false, failure: { rule: 'template/damaged', place: 'a' } });
  });

  it('is refused when two parts have one name, or one is locked', () => {
    const twins = zip({ 'aa.xml': 'x', 'ab.xml': 'y' });
    const text = Buffer.from(twins).toString('latin1').replaceAll('ab.xml', 'aa.xml');
    expect(rule(Buffer.from(text, 'latin1'))).toBe('template/not-a-document');
    const locked = zip({ a: 'x' });
    const view = new DataView(locked.buffer, locked.byteOffset);
    const entry = Buffer.from(locked).indexOf('PK\u0001\u0002', 0, 'latin1');
    view.setUint16(entry + 8, 1, true);
    expect(rule(locked)).toBe('template/not-a-document');
  });
});
