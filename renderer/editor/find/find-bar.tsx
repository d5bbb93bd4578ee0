import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Editor, Range } from 'slate';
import type { FindOptions } from '../../../core/editing/find';
import { useServices } from '../../app/services';
import { editorStrings } from '../../strings/editor';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import styles from './find.module.css';
import { type Find, useFind } from './use-find';

const words = editorStrings.find;

/** Find and replace, above the page. Enter goes on, Shift+Enter back, Escape leaves with the match selected. */
export function FindBar({ replacing }: { readonly replacing: boolean }) {
  const { editor, ui } = useEditorSession();
  const { notices } = useServices();
  const [query, setQuery] = useState(() => selectedWords(editor));
  const [replacement, setReplacement] = useState('');
  const [options, setOptions] = useState<FindOptions>({ matchDiacritics: true });
  const find = useFind(query, options);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.select();
  }, []);
  const close = () => {
    find.leave();
    ui.find.set(null);
  };
  const replaceAll = () => {
    const count = find.replaceAll(replacement);
    notices.show({ tone: count === 0 ? 'info' : 'done', text: words.replaced(count) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'F3') find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.bar} aria-label={words.label} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <TextInput
          ref={input}
          size="xs"
          className={styles.query}
          aria-label={words.query}
          placeholder={words.query}
          spellCheck={false}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={onEnter((event) => find.step(event.shiftKey ? -1 : 1))}
        />
        <span className={styles.count} role="status">
          {query === '' ? '' : countWords(find)}
        </span>
        <ActionIcon variant="subtle" color="gray" aria-label={words.previous} onClick={() => find.step(-1)}>
          <ChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={words.next} onClick={() => find.step(1)}>
          <ChevronDown size={16} aria-hidden />
        </ActionIcon>
        <span className={styles.space} />
        <ActionIcon variant="subtle" color="gray" aria-label={words.close} onClick={close}>
          <X size={16} aria-hidden />
        </ActionIcon>
      </div>
      {replacing && (
        <div className={styles.line}>
          <TextInput
            size="xs"
            className={styles.query}
            aria-label={words.replacement}
            placeholder={words.replacement}
            spellCheck={false}
            value={replacement}
            onChange={({ currentTarget }) => setReplacement(currentTarget.value)}
            onKeyDown={onEnter(() => find.replace(replacement))}
          />
          <Button
            size="compact-sm"
            variant="default"
            disabled={find.count === 0}
            onClick={() => find.replace(replacement)}
          >
            {words.replace}
          </Button>
          <Button size="compact-sm" variant="default" disabled={find.count === 0} onClick={replaceAll}>
            {words.replaceAll}
          </Button>
        </div>
      )}
      <Options options={options} onChange={setOptions} />
    </search>
  );
}

type OptionsProps = { readonly options: FindOptions; readonly onChange: (options: FindOptions) => void };

function Options({ options, onChange }: OptionsProps) {
  const { matchCase = false, matchDiacritics = true, wholeWords = false } = options;
  return (
    <div className={styles.options}>
      <Checkbox
        size="xs"
        label={words.ignoreDiacritics}
        checked={!matchDiacritics && !matchCase}
        disabled={matchCase}
        onChange={({ currentTarget }) => onChange({ ...options, matchDiacritics: !currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={words.matchCase}
        checked={matchCase}
        onChange={({ currentTarget }) => onChange({ ...options, matchCase: currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={words.wholeWords}
        checked={wholeWords}
        onChange={({ currentTarget }) => onChange({ ...options, wholeWords: currentTarget.checked })}
      />
    </div>
  );
}

function countWords({ count, current }: Find): string {
  return count === 0 ? words.none : words.place(current + 1, count);
}

function onEnter(act: (event: KeyboardEvent) => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    act(event);
  };
}

/** A search usually begins with what is selected, where that is a few words. */
function selectedWords(editor: PageEditor): string {
  const { selection } = editor;
  if (selection === null || Range.isCollapsed(selection)) return '';
  const text = Editor.string(editor, selection);
  return text.length > 100 || text.includes('\n') ? '' : text;
}
