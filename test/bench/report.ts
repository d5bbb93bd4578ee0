/** One line of the table: a figure of ours beside its peer's, measured in the same run. */
export type Figure = {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly unit: 'ms' | 'MB';
  /** What the ratio ours : theirs is hoped not to exceed. */
  readonly aim?: number;
};

const HEAD = ['What', 'Dự Thảo', 'Beside it', '', 'Ratio', 'Aim'];

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, peer, theirs, unit, aim }) => [
    what,
    `${round(ours)} ${unit}`,
    peer,
    `${round(theirs)} ${unit}`,
    (ours / theirs).toFixed(2),
    aim === undefined ? '' : `≤ ${aim}`,
  ]);
  const lines = [HEAD, HEAD.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
