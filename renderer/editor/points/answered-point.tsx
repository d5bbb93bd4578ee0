import { ActionIcon } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleX, Unlink } from 'lucide-react';
import type { Response } from '../../../electron/contract/channels';
import { openPlan } from '../../app/plan-actions';
import { useServices } from '../../app/services';
import { answeringStrings as words } from '../../strings/answering';
import { useRegister } from '../register/use-register';
import styles from './points.module.css';

type ItemLink = Response<'threads.of-item'>['links'][number];

const ICONS = { covers: CircleCheck, outdated: CircleAlert, orphan: CircleX } as const;

type AnsweredPointProps = { readonly link: ItemLink; readonly onUnlink: () => void };

/** One point: its document and label, whether it still says what was answered, and its words. */
export function AnsweredPoint({ link, onUnlink }: AnsweredPointProps) {
  const services = useServices();
  const { documents } = useRegister();
  const { documentName, label, text, state, changes } = link;
  const Icon = ICONS[state];
  const open = () => {
    // A task of a sub-plan answers a task of the plan above it.
    if (documents.some(({ id }) => id === link.document))
      services.navigation.go({ place: 'trace', document: link.document, point: link.point });
    else void openPlan(services, link.document, link.point);
  };
  return (
    <li className={styles.point}>
      <Icon size={16} className={styles.state} data-state={state} aria-hidden />
      <div className={styles.body}>
        <div className={styles.head}>
          <button
            type="button"
            className={styles.name}
            title={words.openPoint(documentName, label)}
            onClick={open}
          >
            {label === '' ? documentName : `${documentName} · ${label}`}
          </button>
          <span className={styles.word} data-state={state}>
            {words.states[state]}
          </span>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={words.unlink(documentName, label)}
            title={words.unlink(documentName, label)}
            onClick={onUnlink}
          >
            <Unlink size={14} aria-hidden />
          </ActionIcon>
        </div>
        <p className={styles.text}>{text}</p>
        {state === 'outdated' && <Changes changes={changes} />}
      </div>
    </li>
  );
}

/** The words that came and went since somebody last looked; told by words as well as by marks. */
function Changes({ changes }: Pick<ItemLink, 'changes'>) {
  return (
    <p className={styles.changes}>
      {changes.map(({ kind, text }, at) =>
        kind === 'same' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place among the words
          <span key={at}>
            {words.change[kind]} {kind === 'added' ? <ins>{text.trim()}</ins> : <del>{text.trim()}</del>}{' '}
          </span>
        ),
      )}
    </p>
  );
}
