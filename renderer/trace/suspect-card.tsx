import { Button, UnstyledButton } from '@mantine/core';
import type { Suspect, ThreadEnd, ThreadOwner } from '../../electron/contract/thread-entries';
import { openPlan } from '../app/plan-actions';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { shorten } from '../ui/shorten';
import classes from './suspects.module.css';
import { useThreadActions } from './use-thread-actions';
import { WordChanges } from './word-changes';

const words = vi.trace.suspects;

/** One thing to look at again: why, which words changed, what it concerns and what stands below that. */
export function SuspectCard({
  suspect,
  onReview,
}: {
  readonly suspect: Suspect;
  readonly onReview: () => void;
}) {
  const actions = useThreadActions();
  const isGone = suspect.kind === 'link' && (suspect.answer.isGone || suspect.answered.isGone);
  const reasons =
    suspect.kind === 'plan' ? [{ because: suspect.above.kind, changes: suspect.changes }] : suspect.reasons;
  return (
    <article className={classes.card}>
      {reasons.map(({ because, changes }) => (
        <div key={because} className={classes.reason}>
          <strong>{words.because[because]}</strong>
          <p className={classes.changes}>
            <WordChanges changes={changes} />
          </p>
        </div>
      ))}
      <dl className={classes.ends}>
        <dt>{words.lookAt}</dt>
        <dd>{suspect.kind === 'plan' ? <Owner owner={suspect.plan} /> : <End end={suspect.answer} />}</dd>
        <dt>{words.above}</dt>
        <dd>{suspect.kind === 'plan' ? <Owner owner={suspect.above} /> : <End end={suspect.answered} />}</dd>
        {suspect.below.length > 0 && (
          <>
            <dt>{words.below(formatCount(suspect.below.length))}</dt>
            <dd>
              {suspect.kind === 'plan'
                ? suspect.below.map((owner) => <Owner key={owner.id} owner={owner} />)
                : suspect.below.map((end) => <End key={`${end.owner.id}\n${end.item}`} end={end} />)}
            </dd>
          </>
        )}
      </dl>
      <div className={classes.acts}>
        {isGone ? (
          <>
            <span className={classes.help}>{words.goneHelp}</span>
            <Button
              variant="default"
              onClick={() => {
                if (suspect.kind === 'link') void actions.unlink(suspect.link);
              }}
            >
              {words.unlink}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={onReview}>
            {words.review}
          </Button>
        )}
      </div>
    </article>
  );
}

function End({ end }: { readonly end: ThreadEnd }) {
  const { navigation } = useServices();
  const actions = useThreadActions();
  const { owner, item, kind, path, text, isGone } = end;
  const place = kind === 'point' ? words.point(path) : path;
  const said = (
    <>
      <strong>{[place, shorten(owner.name, 90)].filter((part) => part !== '').join(' · ')}</strong>
      {isGone && <em className={classes.gone}> ({words.gone})</em>}
      <span className={classes.text}>{shorten(text, 220)}</span>
    </>
  );
  if (isGone) return <div className={classes.end}>{said}</div>;
  return (
    <UnstyledButton
      className={classes.end}
      onClick={() =>
        kind === 'point'
          ? navigation.go({ place: 'trace', document: owner.id, point: item })
          : actions.open(owner.id, item)
      }
    >
      {said}
    </UnstyledButton>
  );
}

function Owner({ owner }: { readonly owner: ThreadOwner }) {
  const services = useServices();
  return (
    <UnstyledButton
      className={classes.end}
      onClick={() =>
        owner.kind === 'plan'
          ? void openPlan(services, owner.id)
          : services.navigation.go({ place: 'documents', document: owner.id })
      }
    >
      <strong>{shorten(owner.name, 160)}</strong>
    </UnstyledButton>
  );
}
