import { Button } from '@mantine/core';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { useAnswer } from '../app/use-answer';
import { traceViews } from '../strings/trace-views';
import { vi } from '../strings/vi';
import { MatrixView } from './views/matrix/matrix-view';

/** Which plans and tasks answer which document. */
export function TraceScreen() {
  const { api, navigation } = useServices();
  const here = useStore(navigation.here);
  const listed = useAnswer(api, 'documents.list', {});
  if (here.place === 'trace' && here.view === 'matrix' && here.document !== undefined)
    return <MatrixView key={here.document} document={here.document} />;
  return (
    <>
      <h2>{vi.trace.title}</h2>
      {listed?.ok === true &&
        listed.value.documents.map(({ id, symbol }) => (
          <p key={id}>
            {symbol}{' '}
            <Button onClick={() => navigation.go({ place: 'trace', view: 'matrix', document: id })}>
              {traceViews.matrix}
            </Button>
          </p>
        ))}
    </>
  );
}
