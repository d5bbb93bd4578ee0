import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import { LinkChoice } from './link-choice';
import classes from './link-dialog.module.css';
import { LinkSuggestions } from './link-suggestions';
import type { Point } from './point-row';
import type { ThreadActions } from './use-thread-actions';
import { useThreads } from './use-threads';

const words = vi.trace.link;
const MOST_SHOWN = 60;
type Scope = 'standing' | 'all';

/** Links tasks to a point: those suggested by their wording, or any that one looks for. */
export function LinkDialog({
  document,
  point,
  actions,
  onClose,
}: {
  readonly document: string;
  readonly point: Point;
  readonly actions: ThreadActions;
  readonly onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<Scope>('standing');
  const found = useThreads('threads.tasks', { document, query, scope, limit: MOST_SHOWN });
  const suggested = useThreads('threads.suggest-tasks', { document, point: point.id });
  const linked = new Set(point.answers.map(({ plan, item }) => `${plan}\n${item}`));
  const link = (plan: string, item: string) =>
    void actions.link({ owner: plan, item }, { owner: document, item: point.id });
  const nothing = scope === 'all' && query.trim() === '' ? words.typeToSearch : words.nothing;
  return (
    <Dialog title={words.title} size="52rem" onClose={onClose}>
      <p className={classes.point}>
        {point.label !== '' && <strong>{point.label} </strong>}
        {point.text}
      </p>
      <LinkSuggestions answer={suggested} onAccept={link} />
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          role="searchbox"
          data-autofocus
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          spellCheck={false}
          maxLength={200}
          leftSection={<Search size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={words.scope}
          value={scope}
          onChange={(value) => setScope(value === 'all' ? 'all' : 'standing')}
          data={[
            { value: 'standing', label: words.standing },
            { value: 'all', label: words.all },
          ]}
        />
      </div>
      {found?.ok === false && <FailureNote title={vi.trace.failed} failure={found.failure} />}
      {found?.ok === true && (
        <>
          <ul className={classes.found} aria-label={words.search}>
            {found.value.tasks.map((task) => (
              <LinkChoice
                key={`${task.plan}\n${task.item}`}
                task={task}
                isLinked={linked.has(`${task.plan}\n${task.item}`)}
                onAccept={() => link(task.plan, task.item)}
              />
            ))}
          </ul>
          {found.value.tasks.length === 0 && (
            <p className={classes.note}>
              {scope === 'standing' && query.trim() === '' ? words.noTasks : nothing}
            </p>
          )}
          {found.value.more && <p className={classes.note}>{words.more}</p>}
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{words.done}</Button>
      </Group>
    </Dialog>
  );
}
