import type PizZip from 'pizzip';

/** Packs in one fixed order, content types first, without dates and folder entries: same parts, same bytes. */
export function pack(zip: PizZip): Uint8Array {
  // The earliest date that ZIP can hold, in local time as ZIP writes it: the same bytes in every zone.
  const noDate = new Date(1980, 0, 1);
  for (const file of Object.values(zip.files)) file.date = noDate;
  const names = Object.keys(zip.files)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    // Higher levels take much longer for a few hundredths of the size.
    compressionOptions: { level: 3 },
    fileOrder: () => names,
  });
}

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}
