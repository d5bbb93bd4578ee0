import './page-fonts';
import type { CSSProperties } from 'react';
import { Editable, type RenderChunkProps } from 'slate-react';
import { rulePackOf } from '../../../core/plan/rule-pack';
import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import { renderLeaf } from './leaf';
import styles from './page.module.css';
import { renderElement } from './render-element';

type PageSurfaceProps = {
  /** 1 is true size. */
  readonly zoom: number;
};

/** The sheet of paper on which the whole plan is written. */
export function PageSurface({ zoom }: PageSurfaceProps) {
  const spacing = usePlanValue(
    'settings',
    ({ plan }) => plan.settings.lineSpacing ?? rulePackOf(plan).lineSpacing.min,
  );
  const measures = { '--zoom': zoom, '--line-spacing': spacing } as CSSProperties;
  return (
    <div className={styles.room}>
      <div className={styles.sheet} style={measures}>
        <Editable
          className={styles.text}
          aria-label={editorStrings.page}
          lang="vi"
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
        />
      </div>
    </div>
  );
}

function renderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? styles.chunk : styles.outer}>
      {children}
    </div>
  );
}
