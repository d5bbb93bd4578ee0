import { Button, NativeSelect } from '@mantine/core';
import { Unlink } from 'lucide-react';
import { citationWords } from '../../../core/citations/format-citation';
import { setEntityWords, setRole, unlinkEntity } from '../../../core/editing/commands/entities';
import type { Block } from '../../../core/plan/blocks';
import {
  type Entity,
  isText,
  type OrganEntity,
  roleSchema,
  type ScheduleEntity,
} from '../../../core/plan/inline';
import { entityWords } from '../../../core/plan/printed-words';
import { entitiesOf, inlineRuns } from '../../../core/plan/walk';
import { useStore } from '../../app/store';
import { editorStrings } from '../../strings/editor';
import { CorrectionNote } from '../corrections/correction-note';
import { correctionOf } from '../corrections/corrections-of';
import { DutyParts } from '../duties/duty-parts';
import { useEditorSession } from '../session/editor-session';
import type { PlanIndex } from '../session/plan-index';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { ScheduleMeaning } from './schedule-meaning';
import { Section } from './section';

const words = editorStrings.entity;

/** The organ, document or time on which the caret stands: what it means, and in which words it is printed. */
export function EntityPanel({ id, block }: { readonly id: string; readonly block: Block }) {
  const { editor, ui } = useEditorSession();
  const index = usePlanValue('context', (whole) => whole);
  const settled = { corrected: useStore(ui.corrected), kept: useStore(ui.kept) };
  const entity = entityIn(block, id);
  if (entity === null) return null;
  const printed = entityWords(entity, index.context);
  const official = officialWords(entity, index);
  const correction = correctionOf(entity, index, settled);
  const duty = entity.type === 'citation' || entity.role === undefined ? [] : dutyIn(block);
  return (
    <Section title={words.kinds[entity.type]}>
      {official !== null && <p className={styles.official}>{official}</p>}
      {correction !== null && <CorrectionNote correction={correction} />}
      <WordsField
        label={words.printed}
        value={printed}
        onCommit={(text) => setEntityWords(editor, id, text.trim() === '' ? null : text)}
        description={entity.form === 'auto' ? words.auto : words.asWritten}
      />
      {entity.type === 'schedule' && <ScheduleMeaning words={printed} />}
      {entity.type !== 'citation' && block.type !== 'assignment' && <RoleSelect entity={entity} />}
      {duty.length > 1 && <DutyParts entities={duty} />}
      <div className={styles.acts}>
        {entity.form === 'as-written' && (entity.type !== 'schedule' || entity.value !== null) && (
          <Button variant="default" size="compact-xs" onClick={() => setEntityWords(editor, id, null)}>
            {words.byRegister}
          </Button>
        )}
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<Unlink size={13} aria-hidden />}
          onClick={() => unlinkEntity(editor, id)}
        >
          {words.unlink}
        </Button>
      </div>
    </Section>
  );
}

type RoleSelectProps = { readonly entity: Exclude<Entity, { type: 'citation' }> };

/** In running text a role makes a duty: it enters the lists of organs and dates, but is not a task. */
function RoleSelect({ entity }: RoleSelectProps) {
  const { editor } = useEditorSession();
  const roles =
    entity.type === 'schedule' ? (['schedule'] as const) : (['lead', 'coordinator', 'executor'] as const);
  return (
    <NativeSelect
      size="xs"
      label={words.role}
      value={entity.role ?? ''}
      data={[
        { value: '', label: words.noRole },
        ...roles.map((role) => ({ value: role, label: words.roles[role] })),
      ]}
      onChange={({ currentTarget }) => {
        const role = roleSchema.safeParse(currentTarget.value);
        setRole(editor, entity.id, role.success ? role.data : null);
      }}
    />
  );
}

/** All that has a role in the running text of a block: together they are one duty. */
function dutyIn(block: Block): (OrganEntity | ScheduleEntity)[] {
  if (block.type === 'assignment') return [];
  return [...entitiesOf([block])].flatMap(({ entity }) =>
    entity.type === 'citation' || entity.role === undefined ? [] : [entity],
  );
}

function entityIn(block: Block, id: string): Entity | null {
  for (const { inlines } of inlineRuns(block)) {
    for (const inline of inlines) {
      if (!isText(inline) && inline.type !== 'slot' && inline.id === id) return inline;
    }
  }
  return null;
}

/** What the register says that it is; null for a time, which is nothing but its words. */
function officialWords(entity: Entity, { plan }: PlanIndex): string | null {
  if (entity.type === 'schedule') return null;
  if (entity.type === 'organ')
    return plan.references.organs.find(({ id }) => id === entity.ref)?.name ?? null;
  const document = plan.references.documents.find(({ id }) => id === entity.ref);
  return document === undefined ? null : citationWords(document, 'first');
}
