import { Button, Tabs } from '@mantine/core';
import { GitMerge, Trash2, Waypoints } from 'lucide-react';
import { useEffect, useState } from 'react';
import { citationWords } from '../../core/citations/format-citation';
import { tellFailure } from '../app/plan-actions';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FailureNote } from '../ui/failure-note';
import { DetailsFields } from './details-fields';
import type { DocumentSession } from './document-session';
import { detailsOf } from './document-session';
import classes from './documents.module.css';
import { MergeDialog } from './merge-dialog';
import { OriginalSection } from './original-section';
import { PointsTab } from './points-tab';
import { SavingLine } from './saving-line';
import { useDocumentSession } from './use-document-session';
import { useUses } from './use-uses';
import { UsesSection } from './uses-section';

const words = vi.documents;

/** The document in hand; `point` opens its outline there. */
export function DocumentPane({ id, point }: { readonly id: string; readonly point?: string }) {
  const { navigation } = useServices();
  const opened = useDocumentSession(id);
  const found = opened.kind === 'open' ? opened.session.id : id;
  // Known by an entry that was merged into another one: that is the one to be in hand.
  useEffect(() => {
    if (found !== id) navigation.replace({ place: 'documents', document: found });
  }, [found, id, navigation]);
  if (opened.kind === 'opening') return null;
  if (opened.kind === 'failed') {
    return (
      <div className={classes.message}>
        <FailureNote title={words.failures.open} failure={opened.failure} />
      </div>
    );
  }
  return <OpenDocument session={opened.session} {...(point === undefined ? {} : { point })} />;
}

function OpenDocument({ session, point }: { readonly session: DocumentSession; readonly point?: string }) {
  const { navigation } = useServices();
  const record = useStore(session.record);
  const saving = useStore(session.saving);
  const uses = useUses(session.id);
  const [tab, setTab] = useState<string | null>(point === undefined ? 'details' : 'points');
  const points = record.points ?? [];
  const refusal = saving.kind === 'failed' && saving.part === 'details' ? saving.failure : null;
  const isAtField =
    tab === 'details' && (refusal?.code === 'document-exists' || refusal?.code === 'document-refused');
  return (
    <article className={classes.document} aria-label={citationWords(record, 'later')}>
      <header className={classes.head}>
        <div className={classes.headNames}>
          <h2 className={classes.name}>{citationWords({ ...record, subject: null }, 'first')}</h2>
          {record.subject !== null && <p className={classes.subject}>{record.subject}</p>}
        </div>
        <SavingLine session={session} isAtField={isAtField} />
        <Button
          variant="default"
          leftSection={<Waypoints size={16} aria-hidden />}
          onClick={() => navigation.go({ place: 'trace', document: session.id })}
        >
          {words.trace}
        </Button>
        <DocumentActs session={session} />
      </header>
      <Tabs value={tab} onChange={setTab} className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="details">{words.tabs.details}</Tabs.Tab>
          <Tabs.Tab value="points">{words.tabs.points(points.length)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" className={classes.panel}>
          <DetailsFields
            id={session.id}
            details={detailsOf(record)}
            refusal={refusal}
            onChange={session.setDetails}
          />
          <OriginalSection session={session} />
          <UsesSection id={session.id} uses={uses} />
        </Tabs.Panel>
        <Tabs.Panel value="points" className={classes.points}>
          <PointsTab
            session={session}
            answered={uses?.ok === true ? uses.value.answered : []}
            {...(point === undefined ? {} : { point })}
          />
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}

/** Merging with another entry, and taking out of the register. */
function DocumentActs({ session }: { readonly session: DocumentSession }) {
  const services = useServices();
  const record = useStore(session.record);
  const [asking, setAsking] = useState<'merge' | 'delete' | null>(null);
  /** What is merged is what the library has: what is being written goes there first. */
  const askToMerge = async () => {
    if (await session.flush()) setAsking('merge');
  };
  const remove = async () => {
    setAsking(null);
    const removed = await services.api.invoke('documents.delete', { id: session.id });
    if (!removed.ok) return tellFailure(services, words.failures.delete, removed.failure);
    services.notices.show({ tone: 'done', text: words.deleted(citationWords(record, 'later')) });
    services.navigation.replace({ place: 'documents' });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<GitMerge size={16} aria-hidden />}
        onClick={() => void askToMerge()}
      >
        {words.mergeWith}
      </Button>
      <Button
        variant="default"
        leftSection={<Trash2 size={16} aria-hidden />}
        onClick={() => setAsking('delete')}
      >
        {words.remove}
      </Button>
      {asking === 'delete' && (
        <ConfirmDialog
          title={words.confirmDelete.title}
          text={words.confirmDelete.text(citationWords(record, 'later'))}
          confirm={words.confirmDelete.confirm}
          onCancel={() => setAsking(null)}
          onConfirm={() => void remove()}
        />
      )}
      {asking === 'merge' && (
        <MergeDialog
          first={session.id}
          second={null}
          onClose={() => setAsking(null)}
          onMerged={(id) => {
            setAsking(null);
            services.navigation.replace({ place: 'documents', document: id });
          }}
        />
      )}
    </>
  );
}
