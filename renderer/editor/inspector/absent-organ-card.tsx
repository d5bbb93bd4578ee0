import { Button, NativeSelect, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { replaceOrgans } from '../../../core/editing/commands/succession';
import type { Organ } from '../../../core/organs/organ';
import type { OrganPlace } from '../../../core/plan/organ-places';
import { useServices } from '../../app/services';
import { successionStrings as words } from '../../strings/succession';
import { formatDate } from '../../ui/format-time';
import { useEditorSession } from '../session/editor-session';
import { jumpTo } from '../session/jump';
import type { PlanIndex } from '../session/plan-index';
import type { AbsentInPlan } from './absent-organs';
import { blockTitle } from './block-title';
import styles from './inspector.module.css';

const ALL = '\n';

/** One organ that is not there any more: where the plan names it, and by whom it can be replaced. */
export function AbsentOrganCard({
  absent,
  index,
}: {
  readonly absent: AbsentInPlan;
  readonly index: PlanIndex;
}) {
  const { editor } = useEditorSession();
  const { navigation, notices } = useServices();
  const { organ, existence, standIns, places, issuedIn } = absent;
  const [choice, setChoice] = useState<string | null>(null);
  const by = chosenFrom(standIns, choice);
  const replace = (some: readonly OrganPlace[]) => {
    const done = replaceOrgans(editor, new Set(some.map((place) => place.organ.id)), by);
    const names = by.map(({ name }) => `“${name}”`).join(', ');
    if (done > 0) notices.show({ tone: 'done', text: words.replaced(done, names) });
  };
  return (
    <article className={styles.absent} aria-label={organ.name}>
      <strong>{organ.name}</strong>
      <span className={styles.doubt}>
        {existence === 'ended'
          ? words.ended(formatDate(organ.to ?? organ.toWindow?.[1] ?? ''))
          : words.notYet(formatDate(organ.from ?? organ.fromWindow?.[0] ?? ''))}
      </span>
      {standIns.length === 0 && (
        <>
          <p className={styles.hint}>{words.nobody}</p>
          <div className={styles.acts}>
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => navigation.go({ place: 'organs', organ: organ.id })}
            >
              {words.register}
            </Button>
          </div>
        </>
      )}
      {standIns.length > 0 && places.length > 0 && (
        <>
          <NativeSelect
            size="xs"
            label={words.by}
            value={choice ?? defaultChoice(standIns)}
            data={[
              ...standIns.map(({ id, name }) => ({ value: id, label: name })),
              ...(standIns.length > 1 ? [{ value: ALL, label: words.all(standIns.length) }] : []),
            ]}
            onChange={({ currentTarget }) => setChoice(currentTarget.value)}
          />
          <div className={styles.acts}>
            <Button size="compact-xs" onClick={() => replace(places)}>
              {words.everywhere(places.length)}
            </Button>
          </div>
        </>
      )}
      <ul className={styles.absentPlaces}>
        {issuedIn !== null && (
          <li title={words.issuerHint}>
            <PlaceLink name={words.issuer} onGo={() => jumpTo(editor, issuedIn.id)} />
          </li>
        )}
        {places.map((place) => {
          const title = blockTitle(index, place.block);
          return (
            <li key={place.organ.id}>
              <PlaceLink name={title} onGo={() => jumpTo(editor, place.block.id)} />
              {standIns.length > 0 && places.length > 1 && (
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={words.hereFor(title)}
                  onClick={() => replace([place])}
                >
                  {words.here}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function PlaceLink({ name, onGo }: { readonly name: string; readonly onGo: () => void }) {
  return (
    <UnstyledButton className={styles.placeLink} aria-label={words.goTo(name)} onClick={onGo}>
      {name}
    </UnstyledButton>
  );
}

/** Of a split all, for nobody knows which of them took this over; else the only one. */
function defaultChoice(standIns: readonly Organ[]): string {
  return standIns.length > 1 ? ALL : (standIns[0]?.id ?? ALL);
}

function chosenFrom(standIns: readonly Organ[], choice: string | null): readonly Organ[] {
  const chosen = choice ?? defaultChoice(standIns);
  return chosen === ALL ? standIns : standIns.filter(({ id }) => id === chosen);
}
