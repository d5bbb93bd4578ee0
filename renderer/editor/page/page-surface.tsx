import './page-fonts';
import type { CompositionEvent, CSSProperties, KeyboardEvent } from 'react';
import { Editable, type RenderChunkProps } from 'slate-react';
import { rulePackOf } from '../../../core/plan/rule-pack';
import { editorStrings } from '../../strings/editor';
import { dismissTouched } from '../recognise/take-mention';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { SUGGEST_LIST, SuggestList, suggestOption } from '../suggest/suggest-list';
import { useSuggest } from '../suggest/use-suggest';
import { ClosingMark } from './closing-mark';
import { hideBlank, showBlanks } from './composing-blank';
import { renderLeaf } from './leaf';
import { ownSelection } from './own-selection';
import styles from './page.module.css';
import { onPageKeyDown, typeBehindVoid } from './page-keys';
import { renderElement } from './render-element';
import { useCaretOnFocus } from './use-caret-on-focus';
import { useTransfer } from './use-transfer';

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
  const session = useEditorSession();
  const { editor } = session;
  const { suggest, onKey, onComposition, close } = useSuggest();
  const transfer = useTransfer();
  useCaretOnFocus(editor);
  const onKeyDown = (event: KeyboardEvent) => {
    typeBehindVoid(editor, event);
    // 229 is what the browser reports for a key that an input method has taken.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (onKey(event) || (event.key === 'Escape' && dismissTouched(session))) event.preventDefault();
    else onPageKeyDown(editor, event);
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLElement>) => {
    showBlanks(event);
    onComposition(event);
  };
  const measures = { '--zoom': zoom, '--line-spacing': spacing } as CSSProperties;
  return (
    <div className={styles.room}>
      <ClosingMark />
      <div className={styles.sheet} style={measures}>
        <Editable
          ref={ownSelection}
          className={styles.text}
          aria-label={editorStrings.page}
          lang="vi"
          tabIndex={0}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          aria-controls={suggest === null ? undefined : SUGGEST_LIST}
          aria-activedescendant={suggest === null ? undefined : suggestOption(suggest.active)}
          {...transfer}
          onKeyDown={onKeyDown}
          onCompositionStart={hideBlank}
          onCompositionUpdate={onComposition}
          onCompositionEnd={onCompositionEnd}
          onPointerDown={close}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
        />
      </div>
      {suggest !== null && <SuggestList suggest={suggest} />}
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
