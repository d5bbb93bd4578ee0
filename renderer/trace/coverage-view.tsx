import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { holesFirst } from '../../core/trace/coverage';
import type { Response } from '../../electron/contract/channels';
import type { Suspect } from '../../electron/contract/thread-entries';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { formatCount } from '../ui/format-count';
import classes from './coverage-view.module.css';
import { DraftDialog } from './draft-dialog';
import { LinkDialog } from './link-dialog';
import { Orphans } from './orphans';
import { PlanList } from './plan-list';
import type { Point } from './point-row';
import { PointTable } from './point-table';
import { ReviewDialog } from './review-dialog';
import { TaskPanel } from './task-panel';
import { useThreadActions } from './use-thread-actions';
import { useThreads } from './use-threads';

const words = vi.trace;
type Order = 'holes' | 'document';
type Acting =
  | { readonly act: 'link' | 'draft'; readonly point: string }
  | { readonly act: 'review'; readonly suspect: Suspect };

/** How far it is for each document that one looked at, while the window is open. */
let lastOrder: Order = 'document';
let isPanelOpen = false;

/** The points of a document with what answers them, and the plans that stand on it. */
export function CoverageView({
  threads,
  picked,
}: {
  readonly threads: Response<'threads.coverage'>;
  readonly picked: string | undefined;
}) {
  const { navigation } = useServices();
  const actions = useThreadActions();
  const [order, setOrder] = useState<Order>(lastOrder);
  // Another order begins at its top.
  const [first] = useState<Order>(lastOrder);
  const [panel, setPanel] = useState(isPanelOpen);
  const [acting, setActing] = useState<Acting | null>(null);
  const { document, points, plans, suspects, orphans } = threads;
  const unlinked = useThreads('threads.tasks', {
    document: document.id,
    query: '',
    scope: 'unlinked',
    limit: 200,
  });
  const tasks = unlinked?.ok === true ? unlinked.value : { tasks: [], more: false };
  const at = acting !== null && 'point' in acting ? points.find(({ id }) => id === acting.point) : undefined;
  const close = () => setActing(null);
  const shown = order === 'holes' ? holesFirst(points) : points;
  const begin = (act: 'link' | 'draft') => (point: Point) => setActing({ act, point: point.id });
  return (
    <Tabs className={classes.tabs} defaultValue="points" keepMounted={false}>
      <div className={classes.top}>
        <Tabs.List className={classes.list}>
          <Tabs.Tab value="points">{words.tabs.points}</Tabs.Tab>
          <Tabs.Tab value="plans">{words.tabs.plans(formatCount(plans.length))}</Tabs.Tab>
        </Tabs.List>
        <div className={classes.tools}>
          {points.length > 0 && (
            <SegmentedControl
              size="xs"
              aria-label={words.points.order}
              value={order}
              onChange={(value) => {
                lastOrder = value === 'holes' ? 'holes' : 'document';
                setOrder(lastOrder);
              }}
              data={[
                { value: 'document', label: words.points.inOrder },
                { value: 'holes', label: words.points.holesFirst },
              ]}
            />
          )}
          <Button
            variant={panel ? 'light' : 'default'}
            size="compact-sm"
            aria-pressed={panel}
            leftSection={<ListPlus size={15} aria-hidden />}
            onClick={() => {
              isPanelOpen = !panel;
              setPanel(isPanelOpen);
            }}
          >
            {words.panel.toggle(`${formatCount(tasks.tasks.length)}${tasks.more ? '+' : ''}`)}
          </Button>
        </div>
      </div>
      <Tabs.Panel className={classes.panel} value="points">
        <div className={classes.points}>
          {orphans.length > 0 && <Orphans orphans={orphans} actions={actions} />}
          {points.length === 0 ? (
            <EmptyState title={words.points.empty.title} text={words.points.empty.text}>
              <Button onClick={() => navigation.go({ place: 'documents', document: document.id })}>
                {words.points.empty.add}
              </Button>
            </EmptyState>
          ) : (
            <PointTable
              key={order}
              document={document.id}
              points={shown}
              suspects={suspects}
              picked={order === first ? picked : undefined}
              actions={actions}
              acts={{
                onLink: begin('link'),
                onDraft: begin('draft'),
                onReview: (suspect) => setActing({ act: 'review', suspect }),
                onDropTask: (point) => (task) => {
                  void actions.link(
                    { owner: task.plan, item: task.item },
                    { owner: document.id, item: point.id },
                  );
                },
              }}
            />
          )}
        </div>
        {panel && (
          <TaskPanel
            document={document.id}
            tasks={tasks.tasks}
            more={tasks.more}
            points={points}
            hasPlans={plans.length > 0}
            actions={actions}
            onClose={() => {
              isPanelOpen = false;
              setPanel(false);
            }}
          />
        )}
      </Tabs.Panel>
      <Tabs.Panel className={classes.panel} value="plans">
        <PlanList threads={threads} />
      </Tabs.Panel>
      {acting?.act === 'link' && at !== undefined && (
        <LinkDialog document={document.id} point={at} actions={actions} onClose={close} />
      )}
      {acting?.act === 'draft' && at !== undefined && (
        <DraftDialog document={document} point={at} plans={plans} onClose={close} />
      )}
      {acting?.act === 'review' && <ReviewDialog suspect={acting.suspect} onClose={close} />}
    </Tabs>
  );
}
