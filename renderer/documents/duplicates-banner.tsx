import { Button } from '@mantine/core';
import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { citationWords } from '../../core/citations/format-citation';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import dialogClasses from './dialogs.module.css';
import classes from './documents.module.css';
import { MergeDialog } from './merge-dialog';
import listClasses from './register.module.css';
import type { DocumentLine, Register } from './use-documents';

const words = vi.documents.duplicates;
/** So many pairs are shown at once; the next ones come when these are settled. */
const MOST = 50;

type Pair = Register['duplicates'][number];

/** Tells of entries that may be one document, and leads to merging them. */
export function DuplicatesBanner({
  register: { documents, duplicates },
  onMerged,
}: {
  readonly register: Register;
  readonly onMerged: (id: string) => void;
}) {
  const [listing, setListing] = useState(false);
  const [pair, setPair] = useState<Pair | null>(null);
  if (duplicates.length === 0 && pair === null) return null;
  const lines = new Map(documents.map((line) => [line.id, line]));
  return (
    <>
      {duplicates.length > 0 && (
        <div className={classes.banner} role="status">
          <CopyCheck size={16} aria-hidden />
          <span>{words.banner(duplicates.length)}</span>
          <Button variant="default" onClick={() => setListing(true)}>
            {words.look}
          </Button>
        </div>
      )}
      {listing && duplicates.length > 0 && (
        <Dialog title={words.title} size="52rem" onClose={() => setListing(false)}>
          <p className={classes.quiet}>{words.hint}</p>
          <ul className={dialogClasses.pairs}>
            {duplicates.slice(0, MOST).map((other) => {
              const [first, second] = [lines.get(other.first), lines.get(other.second)];
              if (first === undefined || second === undefined) return null;
              return (
                <li key={`${other.first} ${other.second}`} className={dialogClasses.pair}>
                  <PairName line={first} />
                  <PairName line={second} />
                  <span className={classes.badge}>{words.reasons[other.reason]}</span>
                  <Button
                    variant="default"
                    aria-label={words.mergeNamed(
                      citationWords(first, 'later'),
                      citationWords(second, 'later'),
                    )}
                    onClick={() => {
                      setListing(false);
                      setPair(other);
                    }}
                  >
                    {words.merge}
                  </Button>
                </li>
              );
            })}
          </ul>
          {duplicates.length > MOST && (
            <p className={classes.quiet}>{words.more(duplicates.length - MOST)}</p>
          )}
        </Dialog>
      )}
      {pair !== null && (
        <MergeDialog
          first={pair.first}
          second={pair.second}
          onClose={() => setPair(null)}
          onMerged={(id) => {
            setPair(null);
            onMerged(id);
          }}
        />
      )}
    </>
  );
}

function PairName({ line }: { readonly line: DocumentLine }) {
  return (
    <span className={dialogClasses.pairName}>
      {citationWords({ ...line, subject: null }, 'first')}
      <span className={listClasses.rowSubject}>{line.subject}</span>
    </span>
  );
}
