import { NativeSelect } from '@mantine/core';
import { setSettings } from '../../../core/editing/commands/settings';
import { labelSchemeSchema, type Settings, settingsSchema } from '../../../core/plan/settings';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.planSettings;

/** The label of each depth, for items that are numbered by the plan's scheme. */
export function NumberingSection({ numbering }: { readonly numbering: Settings['numbering'] }) {
  const { editor } = useEditorSession();
  const set = (level: number, value: string) => {
    const changed = settingsSchema.shape.numbering.safeParse(
      numbering.map((scheme, at) => (at === level ? value : scheme)),
    );
    if (changed.success) setSettings(editor, { numbering: changed.data });
  };
  return (
    <Section title={words.numbering}>
      <div className={styles.triple}>
        {numbering.map((scheme, level) => (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: a depth is its place
            key={level}
            size="xs"
            label={words.depth(level + 1)}
            value={scheme}
            data={labelSchemeSchema.options.map((option) => ({
              value: option,
              label: words.schemes[option],
            }))}
            onChange={({ currentTarget }) => set(level, currentTarget.value)}
          />
        ))}
      </div>
    </Section>
  );
}
