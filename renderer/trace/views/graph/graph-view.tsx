import { Button, Menu, SegmentedControl } from '@mantine/core';
import { ImageDown } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { openPlan } from '../../../app/plan-actions';
import { useServices } from '../../../app/services';
import { traceViews } from '../../../strings/trace-views';
import { EmptyState } from '../../../ui/empty-state';
import { FailureNote } from '../../../ui/failure-note';
import { useThreads } from '../../use-threads';
import { ViewHead } from '../view-head';
import classes from '../views.module.css';
import { GraphCanvas } from './graph-canvas';
import { fanId, type GraphAnswer, layOut, nodeName } from './graph-layout';
import { GraphList } from './graph-list';
import { loadPictureFonts, textMeasures } from './measure-text';
import { savePicture } from './picture/save-picture';

const words = traceViews.graphView;

/** What stands on a document, down to its sub-plans, as a picture; of the whole library when it is null. */
export function GraphView({ document }: { readonly document: string | null }) {
  const services = useServices();
  const { navigation } = services;
  const [open, setOpen] = useState<readonly string[]>([]);
  const [shape, setShape] = useState<'picture' | 'list'>('picture');
  const answer = useThreads('trace-views.graph', { document, open: [...open] });
  const areFontsReady = useFonts();
  const graph = answer?.ok === true ? answer.value : null;
  const drawing = useMemo(
    () => (graph === null || !areFontsReady ? null : layOut(graph, textMeasures())),
    [graph, areFontsReady],
  );
  if (answer === null) return null;
  if (!answer.ok) return <FailureNote title={traceViews.failed} failure={answer.failure} />;
  if (graph === null || drawing === null) return null;
  const root = graph.nodes.find(({ id }) => id === document);
  const title = root === undefined ? words.wholeLibrary : words.title(nodeName(root));
  const act = (id: string) => {
    const fan = graph.fans.find(({ of }) => fanId(of) === id);
    const node = graph.nodes.find((each) => each.id === id);
    if (fan !== undefined) setOpen([...open.filter((each) => each !== fan.of), fan.of].slice(-200));
    else if (node?.type === 'plan') void openPlan(services, node.id);
    else if (node !== undefined)
      navigation.go({ place: 'trace', document: node.id, view: id === document ? 'coverage' : 'graph' });
  };
  return (
    <section className={classes.view} aria-label={traceViews.graph}>
      <ViewHead
        document={root === undefined ? null : { id: root.id, name: nodeName(root), subject: root.subject }}
        view="graph"
      >
        <span>{words.shown(graph.nodes.filter(({ type }) => type === 'plan').length)}</span>
        {graph.omitted > 0 && <span>{words.omitted(graph.omitted)}</span>}
        <div className={classes.tools}>
          {document !== null && (
            <Button variant="subtle" onClick={() => navigation.go({ place: 'trace', view: 'graph' })}>
              {words.wholeLibrary}
            </Button>
          )}
          <SegmentedControl
            size="xs"
            aria-label={words.shape}
            value={shape}
            onChange={(value) => setShape(value === 'list' ? 'list' : 'picture')}
            data={[
              { value: 'picture', label: words.asPicture },
              { value: 'list', label: words.asList },
            ]}
          />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<ImageDown size={15} aria-hidden />}>
                {words.save}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(['png', 'svg'] as const).map((format) => (
                <Menu.Item key={format} onClick={() => void savePicture(services, drawing, format, title)}>
                  {words.formats[format]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </ViewHead>
      <Shown graph={graph} drawing={drawing} shape={shape} onAct={act} />
    </section>
  );
}

function Shown({
  graph,
  drawing,
  shape,
  onAct,
}: {
  readonly graph: GraphAnswer;
  readonly drawing: ReturnType<typeof layOut>;
  readonly shape: 'picture' | 'list';
  readonly onAct: (id: string) => void;
}) {
  if (graph.nodes.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState title={words.empty.title} text={words.empty.text} />
      </div>
    );
  }
  if (shape === 'list') return <GraphList graph={graph} onAct={onAct} />;
  return (
    <>
      <GraphCanvas drawing={drawing} onAct={onAct} />
      <p className={classes.keys}>{words.keys}</p>
    </>
  );
}

/** True once texts can be measured in the type in which they are painted. */
function useFonts(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const done = () => {
      if (current) setReady(true);
    };
    // A type that cannot be loaded is no reason to show nothing.
    loadPictureFonts().then(done, done);
    return () => {
      current = false;
    };
  }, []);
  return isReady;
}
