import { Button, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useServices } from '../../../app/services';
import { traceViews } from '../../../strings/trace-views';
import { EmptyState } from '../../../ui/empty-state';
import { FailureNote } from '../../../ui/failure-note';
import { useThreads } from '../../use-threads';
import { ViewHead } from '../view-head';
import { rememberedMatrix, rememberMatrix } from '../view-memory';
import classes from '../views.module.css';
import { MatrixGrid } from './matrix-grid';
import { matrixModel, openRows } from './matrix-model';

const words = traceViews.matrixView;

/** Which plan answers which point of a document: points down, plans across. */
export function MatrixView({ document }: { readonly document: string }) {
  const { navigation } = useServices();
  const answer = useThreads('trace-views.matrix', { document });
  const [hidesCovered, setHidesCovered] = useState(() => rememberedMatrix(document)?.hideCovered ?? false);
  const model = useMemo(() => (answer?.ok === true ? matrixModel(answer.value) : null), [answer]);
  if (answer === null) return null;
  if (!answer.ok) return <FailureNote title={traceViews.failed} failure={answer.failure} />;
  if (model === null) return null;
  const hideCovered = (hide: boolean) => {
    setHidesCovered(hide);
    rememberMatrix(document, {
      ...(rememberedMatrix(document) ?? { point: null, plan: null }),
      hideCovered: hide,
    });
  };
  const shown = hidesCovered ? { ...model, rows: openRows(model.rows) } : model;
  const { counts } = model;
  return (
    <section className={classes.view} aria-label={traceViews.matrix}>
      <ViewHead document={answer.value.document} view="matrix">
        <span>{words.totals(model.rows.length, model.columns.length)}</span>
        <span className={classes.covered}>{words.counts.covered(counts.covered)}</span>
        <span className={classes.outdated}>{words.counts.outdated(counts.outdated)}</span>
        <span className={classes.hole}>{words.counts.hole(counts.hole)}</span>
        {model.headings > 0 && <span>{words.counts.headings(model.headings)}</span>}
        {model.rows.length > 0 && (
          <Switch
            className={classes.switch}
            size="xs"
            label={words.hideCovered}
            checked={hidesCovered}
            onChange={(event) => hideCovered(event.currentTarget.checked)}
          />
        )}
      </ViewHead>
      {answer.value.omitted > 0 && (
        <p className={classes.note} role="note">
          {words.omitted(answer.value.omitted)}
        </p>
      )}
      {shown.rows.length > 0 && shown.columns.length > 0 ? (
        <>
          <MatrixGrid document={answer.value.document} model={shown} hidesCovered={hidesCovered} />
          <p className={classes.keys}>{words.keys}</p>
        </>
      ) : (
        <div className={classes.empty}>
          {model.rows.length === 0 && (
            <EmptyState title={words.noPoints.title} text={words.noPoints.text}>
              <Button onClick={() => navigation.go({ place: 'documents', document })}>
                {words.noPoints.act}
              </Button>
            </EmptyState>
          )}
          {model.rows.length > 0 && model.columns.length === 0 && (
            <EmptyState title={words.noPlans.title} text={words.noPlans.text} />
          )}
          {model.rows.length > 0 && model.columns.length > 0 && (
            <EmptyState title={words.allCovered.title} text={words.allCovered.text}>
              <Button variant="default" onClick={() => hideCovered(false)}>
                {words.allCovered.act}
              </Button>
            </EmptyState>
          )}
        </div>
      )}
    </section>
  );
}
