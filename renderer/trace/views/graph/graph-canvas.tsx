import { ActionIcon } from '@mantine/core';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { traceViews } from '../../../strings/trace-views';
import type { Box, Drawing, Wire } from './drawing';
import classes from './graph-canvas.module.css';
import { Marks } from './mark-view';
import { boxMarks, legendMarks, wireMarks } from './marks';
import { neighbour } from './neighbour';
import { bringIn, firstSight, type Size, type Viewport, wholeIn, zoomAt } from './viewport';

const words = traceViews.graphView;
const ZOOM_STEP = 1.25;

/**
 * The picture in the window: dragged and zoomed by mouse and keys, one tab stop. Arrows go from node to node along
 * their relations, Enter does what a click does.
 */
export function GraphCanvas({
  drawing,
  onAct,
}: {
  readonly drawing: Drawing;
  readonly onAct: (id: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useState<Viewport | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = { width: drawing.width, height: drawing.height };
  const at = drawing.boxes.some(({ id }) => id === chosen) ? chosen : (drawing.boxes[0]?.id ?? null);

  const room = (): Size => ({
    width: frame.current?.clientWidth ?? 1,
    height: frame.current?.clientHeight ?? 1,
  });
  const zoom = (factor: number) => {
    const { width, height } = room();
    setView((now) => zoomAt(now ?? wholeIn(picture, room()), factor, { x: width / 2, y: height / 2 }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was zoomed stays so when the picture grows
  useLayoutEffect(() => {
    if (view === null) setView(firstSight(picture, drawing.boxes[0], room()));
  }, []);
  useWheel(frame, setView);
  const drag = useDrag(setView);

  const choose = (id: string) => {
    setChosen(id);
    const box = drawing.boxes.find((each) => each.id === id);
    if (box !== undefined) setView((now) => bringIn(now ?? wholeIn(picture, room()), box, room()));
  };
  // A fan that is opened goes; its plans come to what they stand on, and so does the focus.
  const act = (id: string) => {
    const owner = drawing.wires.find(({ kind, to }) => kind === 'fan' && to === id)?.from;
    if (owner !== undefined) choose(owner);
    onAct(id);
  };
  useFocusFollows(svg, at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the picture has changed, not when it is moved
  useLayoutEffect(() => {
    if (view !== null && at !== null) choose(at);
  }, [drawing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || at === null) return;
    const to = neighbour(drawing, at, event.key);
    if (to !== null) choose(to);
    else if (event.key === 'Enter' || event.key === ' ') act(at);
    else if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') setView(wholeIn(picture, room()));
    else return;
    event.preventDefault();
  };

  const { x, y, scale } = view ?? { x: 0, y: 0, scale: 1 };
  return (
    <div className={classes.frame} ref={frame} {...drag}>
      {/* biome-ignore lint/a11y/useSemanticElements: there are no fieldsets in SVG */}
      <svg
        ref={svg}
        className={classes.picture}
        role="group"
        aria-label={words.picture}
        onKeyDown={onKeyDown}
      >
        <g
          transform={`translate(${x} ${y}) scale(${scale})`}
          visibility={view === null ? 'hidden' : 'visible'}
        >
          <g aria-hidden>
            {drawing.wires.map((wire) => (
              <WireView key={`${wire.from} ${wire.to} ${wire.kind}`} wire={wire} />
            ))}
          </g>
          {drawing.boxes.map((box) => (
            <BoxView
              key={box.id}
              box={box}
              isChosen={box.id === at}
              onChoose={() => setChosen(box.id)}
              onAct={() => act(box.id)}
            />
          ))}
        </g>
      </svg>
      <svg className={classes.legend} aria-hidden>
        <Marks marks={legendMarks({ ...drawing, height: 0 }, (kind) => words.relations[kind])} />
      </svg>
      <div className={classes.zoom}>
        <ActionIcon variant="default" aria-label={words.zoomOut} onClick={() => zoom(1 / ZOOM_STEP)}>
          <Minus size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={words.zoomIn} onClick={() => zoom(ZOOM_STEP)}>
          <Plus size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={words.fit}
          onClick={() => setView(wholeIn(picture, room()))}
        >
          <Maximize size={14} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

function WireView({ wire }: { readonly wire: Wire }) {
  return <Marks marks={wireMarks(wire, words.relations[wire.kind])} />;
}

function BoxView({
  box,
  isChosen,
  onChoose,
  onAct,
}: {
  readonly box: Box;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onAct: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g
      role="button"
      tabIndex={isChosen ? 0 : -1}
      className={classes.node}
      data-node={box.id}
      onFocus={onChoose}
      onClick={onAct}
    >
      {/* Names the node, and shows on hovering what does not fit into its box. */}
      <title>{box.name}</title>
      <g aria-hidden>
        <Marks marks={boxMarks(box)} />
      </g>
      <rect
        className={classes.ring}
        x={box.x - 3}
        y={box.y - 3}
        width={box.width + 6}
        height={box.height + 6}
        rx={10}
      />
    </g>
  );
}

/** When another node is chosen while the picture has the focus, the focus goes there. */
function useFocusFollows(svg: React.RefObject<SVGSVGElement | null>, chosen: string | null): void {
  useEffect(() => {
    const picture = svg.current;
    if (picture === null || chosen === null || !picture.contains(document.activeElement)) return;
    const node = picture.querySelector<SVGGElement>(`[data-node="${CSS.escape(chosen)}"]`);
    if (node !== document.activeElement) node?.focus({ preventScroll: true });
  }, [svg, chosen]);
}

type SetView = (change: (view: Viewport | null) => Viewport | null) => void;

/** The wheel moves the picture; with Ctrl it zooms where the pointer is. */
function useWheel(frame: React.RefObject<HTMLElement | null>, setView: SetView): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      setView((view) => {
        if (view === null) return view;
        if (!event.ctrlKey) return { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
        const factor = Math.exp(-event.deltaY / 400);
        return zoomAt(view, factor, { x: event.clientX - left, y: event.clientY - top });
      });
    };
    // React listens passively, and the page must not scroll or zoom as well.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame, setView]);
}

/** Dragging the ground moves the picture. */
function useDrag(setView: SetView) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('[data-node], button') !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent<HTMLElement>) => {
      const before = from.current;
      if (before === null) return;
      from.current = { x, y };
      setView((view) => view && { ...view, x: view.x + x - before.x, y: view.y + y - before.y });
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
