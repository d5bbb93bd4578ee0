import { type ReactNode, useRef, useState } from 'react';
import type { DocumentPoint } from '../../core/citations/document-record';
import {
  addPoint,
  correctPoint,
  movePoint,
  removePoint,
  shiftPoint,
} from '../../core/citations/edit-outline';
import { MAX_POINTS } from '../../core/citations/outline-limits';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { shorten } from '../ui/shorten';
import outlineClasses from './outline.module.css';
import { OutlineList } from './outline-list';
import { type OutlineAct, OutlineTools } from './outline-tools';
import { PointFields } from './point-fields';
import type { PointMark } from './point-mark';

const words = vi.documents.outline;

/**
 * An outline that is corrected on the screen: a list of one tab stop, and the point in hand below it. Keys of the
 * list: arrows walk, Enter goes into the words, Insert adds, Delete removes, Alt+Shift with arrows moves and
 * indents, Ctrl+Z takes back.
 */
export function OutlineEditor({
  points,
  answers,
  marks,
  first,
  empty,
  tools,
  onChange,
}: {
  readonly points: readonly DocumentPoint[];
  /** How many tasks answer a point. */
  readonly answers: ReadonlyMap<string, number>;
  readonly marks?: ReadonlyMap<string, PointMark>;
  /** The point to begin at. */
  readonly first?: string;
  /** Shown in place of an outline without points. */
  readonly empty: ReactNode;
  readonly tools?: ReactNode;
  readonly onChange: (points: readonly DocumentPoint[]) => void;
}) {
  const { newId } = useServices();
  const [inHand, setInHand] = useState(first ?? points[0]?.id ?? null);
  const [doomed, setDoomed] = useState<DocumentPoint | null>(null);
  const [earlier, setEarlier] = useState<readonly (readonly DocumentPoint[])[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    points.findIndex(({ id }) => id === inHand),
  );
  const point = points[at];

  const change = (next: readonly DocumentPoint[]) => {
    if (next === points) return;
    setEarlier((steps) => [...steps.slice(-99), points]);
    onChange(next);
  };
  const remove = (target: DocumentPoint) => {
    setDoomed(null);
    change(removePoint(points, target.id));
    setInHand(points[at + 1]?.id ?? points[at - 1]?.id ?? null);
    list.current?.focus();
  };
  const undo = () => {
    const before = earlier.at(-1);
    if (before === undefined) return;
    setEarlier(earlier.slice(0, -1));
    onChange(before);
  };
  const perform = (act: OutlineAct) => {
    if (act === 'undo') return undo();
    if (act === 'add') {
      if (points.length >= MAX_POINTS) return;
      const id = newId();
      change(addPoint(points, point?.id ?? null, id));
      setInHand(id);
      return setWanted(id);
    }
    if (point === undefined) return;
    switch (act) {
      case 'up':
        return change(movePoint(points, point.id, -1));
      case 'down':
        return change(movePoint(points, point.id, 1));
      case 'out':
        return change(shiftPoint(points, point.id, -1));
      case 'in':
        return change(shiftPoint(points, point.id, 1));
      case 'edit':
        return setWanted(point.id);
      case 'remove':
        return (answers.get(point.id) ?? 0) > 0 ? setDoomed(point) : remove(point);
    }
  };

  return (
    <div className={outlineClasses.outline}>
      <OutlineTools
        hasPoint={point !== undefined}
        canAdd={points.length < MAX_POINTS}
        canUndo={earlier.length > 0}
        onAct={perform}
      >
        {tools}
      </OutlineTools>
      {point === undefined ? (
        empty
      ) : (
        <>
          <OutlineList
            ref={list}
            points={points}
            answers={answers}
            at={at}
            onAct={perform}
            onMove={(index) => setInHand(points[index]?.id ?? null)}
            {...(marks === undefined ? {} : { marks })}
          />
          <PointFields
            key={point.id}
            point={point}
            answers={answers.get(point.id) ?? 0}
            focused={wanted === point.id}
            onLeave={() => {
              setWanted(null);
              list.current?.focus();
            }}
            onCorrect={(corrected) => change(correctPoint(points, point.id, corrected))}
          />
        </>
      )}
      {doomed !== null && (
        <ConfirmDialog
          title={words.confirm.title}
          text={words.confirm.text(answers.get(doomed.id) ?? 0, shorten(doomed.text, 120))}
          confirm={words.confirm.act}
          onCancel={() => setDoomed(null)}
          onConfirm={() => remove(doomed)}
        />
      )}
    </div>
  );
}
