import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { PointEntry } from '../../../electron/contract/thread-entries';
import { useServices } from '../../app/services';
import { useAnswer } from '../../app/use-answer';
import { answeringStrings as words } from '../../strings/answering';
import { useThreadActions } from '../../trace/use-thread-actions';
import inspector from '../inspector/inspector.module.css';
import { PointOffer } from './point-offer';
import styles from './points.module.css';

const MOST = 50;

type PointPickerProps = {
  readonly plan: string;
  readonly item: string;
  /** Grows when links change: then what is offered is another list. */
  readonly changes: number;
  readonly onClose: () => void;
};

/** Points to link: suggestions by shared wording first, none taken by itself, then all that match a query. */
export function PointPicker({ plan, item, changes, onClose }: PointPickerProps) {
  const { api } = useServices();
  const actions = useThreadActions();
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<'standing' | 'all'>('standing');
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const asked = useDeferredValue(query);
  const suggested = useAnswer(api, 'threads.suggest-points', { plan, item }, changes);
  const found = useAnswer(api, 'threads.points', { plan, query: asked, scope, limit: MOST }, changes);
  const linked = useAnswer(api, 'threads.of-item', { plan, item }, changes);

  const link = ({ document, point }: PointEntry) =>
    actions.link({ owner: plan, item }, { owner: document, item: point });
  const suggestions = (suggested?.ok === true ? suggested.value.suggestions : []).filter(
    ({ point }) => !ignored.has(keyOf(point)),
  );
  const taken = new Set(linked?.ok === true ? linked.value.links.map(keyOf) : []);
  const points = (found?.ok === true ? found.value.points : []).filter((point) => !taken.has(keyOf(point)));
  const failure = [suggested, found].find((answer) => answer?.ok === false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the buttons inside opened
    <div className={styles.picker} onKeyDown={closeOnEscape(onClose)}>
      {failure?.ok === false && <p className={inspector.doubt}>{failure.failure.message}</p>}
      <p className={styles.group}>{words.suggestions}</p>
      {suggested?.ok === true && suggestions.length === 0 && (
        <p className={inspector.hint}>{words.noSuggestions}</p>
      )}
      <ul className={styles.list} aria-label={words.suggestions}>
        {suggestions.map(({ point, shared }) => (
          <PointOffer
            key={keyOf(point)}
            point={point}
            shared={shared}
            onAccept={() => void link(point)}
            onIgnore={() => setIgnored(new Set([...ignored, keyOf(point)]))}
          />
        ))}
      </ul>
      <TextInput
        size="xs"
        label={words.search}
        placeholder={words.searchPlaceholder}
        spellCheck={false}
        maxLength={200}
        value={query}
        data-focus-next
        ref={search}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.scope}
        value={scope}
        onChange={setScope}
        data={[
          { value: 'standing', label: words.standing },
          { value: 'all', label: words.all },
        ]}
      />
      <ul className={styles.list} aria-label={words.points}>
        {points.map((point) => (
          <PointOffer key={keyOf(point)} point={point} onAccept={() => void link(point)} />
        ))}
      </ul>
      {found?.ok === true && points.length === 0 && (
        <p className={inspector.hint}>
          {asked === '' && scope === 'standing' && taken.size === 0 ? words.noPoints : words.nothing}
        </p>
      )}
      {found?.ok === true && found.value.more && <p className={inspector.hint}>{words.more}</p>}
      <Button variant="default" size="compact-xs" className={inspector.fold} onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
}

function keyOf({ document, point }: Pick<PointEntry, 'document' | 'point'>): string {
  return JSON.stringify([document, point]);
}

function closeOnEscape(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
}
