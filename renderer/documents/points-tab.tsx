import { Button } from '@mantine/core';
import { ClipboardPaste } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import type { DocumentSession } from './document-session';
import { ImportDialog } from './import-dialog';
import outlineClasses from './outline.module.css';
import { OutlineEditor } from './outline-editor';
import type { DocumentUses } from './use-uses';

const words = vi.documents.outline;

/** The outline of a document: entered from its text, corrected here; every correction is written at once. */
export function PointsTab({
  session,
  answered,
  point,
}: {
  readonly session: DocumentSession;
  readonly answered: DocumentUses['answered'];
  readonly point?: string;
}) {
  const { points = [] } = useStore(session.record);
  const [importing, setImporting] = useState(false);
  const answers = useMemo(
    () => new Map(answered.map(({ point: id, answers: count }) => [id, count])),
    [answered],
  );
  const importButton = (
    <Button
      variant={points.length === 0 ? 'filled' : 'default'}
      leftSection={<ClipboardPaste size={16} aria-hidden />}
      onClick={() => setImporting(true)}
    >
      {words.import}
    </Button>
  );
  return (
    <>
      <OutlineEditor
        points={points}
        answers={answers}
        onChange={session.setPoints}
        empty={
          <EmptyState title={words.empty.title} text={words.empty.text}>
            {importButton}
          </EmptyState>
        }
        tools={points.length > 0 && <div className={outlineClasses.pushRight}>{importButton}</div>}
        {...(point === undefined ? {} : { first: point })}
      />
      {importing && <ImportDialog session={session} answers={answers} onClose={() => setImporting(false)} />}
    </>
  );
}
