import { groupBy } from '../../../core/base/group-by';
import type { OrganEntity, ScheduleEntity } from '../../../core/plan/inline';
import { entityWords } from '../../../core/plan/printed-words';
import { editorStrings } from '../../strings/editor';
import { ScheduleMeaning } from '../inspector/schedule-meaning';
import { usePlanValue } from '../session/use-plan';
import own from './duties.module.css';

/** Who has what part in a duty, and how its times are understood: those that are not say so. */
export function DutyParts({ entities }: { readonly entities: readonly (OrganEntity | ScheduleEntity)[] }) {
  const context = usePlanValue('context', (index) => index.context);
  const roles = groupBy(entities, ({ role }) => role ?? null);
  return [...roles].map(([role, having]) => (
    <span key={role} className={own.part} data-role={role}>
      <span className={own.role}>{editorStrings.entity.roles[role]}: </span>
      {having.map((entity, at) => {
        const printed = entityWords(entity, context);
        return (
          <span key={entity.id}>
            {at > 0 && entity.type === 'organ' && '; '}
            {printed}
            {entity.type === 'schedule' && (
              <span className={own.meaning}>
                <ScheduleMeaning words={printed} />
              </span>
            )}
          </span>
        );
      })}
    </span>
  ));
}
