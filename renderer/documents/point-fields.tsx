import { fail, succeed } from '../../core/base/result';
import type { DocumentPoint } from '../../core/citations/document-record';
import { MAX_POINT_LENGTH } from '../../core/citations/outline-limits';
import { cleanText } from '../../core/editing/clean-text';
import { tidyWords } from '../../core/vietnamese/match-text';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { CheckedField } from './checked-field';
import classes from './documents.module.css';
import outlineClasses from './outline.module.css';
import type { ReadField } from './read-fields';

const words = vi.documents.outline;

const readLabel: ReadField<string> = (typed) => {
  const label = tidyWords(cleanText(typed));
  return label.length > 30 ? fail(words.labelTooLong) : succeed(label);
};

const readText: ReadField<string> = (typed) => {
  const text = tidyWords(cleanText(typed));
  if (text === '') return fail(words.textMissing);
  return text.length > MAX_POINT_LENGTH
    ? fail(words.textTooLong(formatCount(MAX_POINT_LENGTH)))
    : succeed(text);
};

/** Number and words of the point in hand. Enter hands them over and goes back to the list. */
export function PointFields({
  point,
  answers,
  focused,
  onCorrect,
  onLeave,
}: {
  readonly point: DocumentPoint;
  readonly answers: number;
  /** Takes the focus: its words were asked for. */
  readonly focused: boolean;
  readonly onCorrect: (change: { label?: string; text?: string }) => void;
  readonly onLeave: () => void;
}) {
  return (
    <section
      className={outlineClasses.pointFields}
      aria-label={words.inHand}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        // The field has handed its words over by now; Escape has taken them back.
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className={outlineClasses.pointLabel}>
        <CheckedField
          label={words.label}
          value={point.label}
          read={readLabel}
          onValue={(label) => onCorrect({ label })}
        />
      </div>
      <div className={outlineClasses.pointWords}>
        <CheckedField
          label={words.text}
          value={point.text}
          rows={3}
          focused={focused}
          read={readText}
          onValue={(text) => onCorrect({ text })}
        />
        <p className={classes.quiet}>
          {[
            point.source === undefined ? '' : words.source(point.source.path),
            answers === 0 ? '' : words.answeredHint(answers),
          ]
            .filter((line) => line !== '')
            .join(' ')}
        </p>
      </div>
    </section>
  );
}
