const UNITS = ['byte', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes as people read it, Vietnamese decimal comma: `200 MB`, `1,5 MB`, `12 byte`. */
export function formatSize(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  const rounded = amount >= 100 || unit === 0 ? Math.round(amount) : Math.round(amount * 10) / 10;
  return `${String(rounded).replace('.', ',')} ${UNITS[unit] ?? ''}`;
}
