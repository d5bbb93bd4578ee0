import type { Mark } from './drawing';
import { FONT } from './measure-text';

/** Marks as the window shows them. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names and no state
    <MarkView key={index} mark={mark} />
  ));
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.type) {
    case 'box':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={8}
          fill={mark.fill}
          stroke={mark.line}
          strokeDasharray={mark.dash}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fill={mark.colour}
          fontFamily={FONT}
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      );
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill}
          stroke={mark.line}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
        />
      );
  }
}
