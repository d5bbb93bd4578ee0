import { ActionIcon, UnstyledButton } from '@mantine/core';
import { X } from 'lucide-react';
import { forgetOrigin } from '../../../core/editing/commands/forget-origin';
import type { ItemOrigin } from '../../../core/plan/blocks';
import { openPlan } from '../../app/plan-actions';
import { type Services, useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import styles from './inspector.module.css';

const words = vi.search.origin;

/** Where a copied item came from, and the way there. */
export function ItemSource({ id, origin }: { readonly id: string; readonly origin: ItemOrigin }) {
  const services = useServices();
  const { editor } = useEditorSession();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div className={styles.origin} role="group" aria-label={words.title}>
      <span>
        {words.from(origin.symbol ?? '', origin.path ?? '')}
        {' — '}
        <UnstyledButton
          className={styles.link}
          aria-label={words.openLabel}
          onClick={() => void openSource(services, origin)}
        >
          {words.open}
        </UnstyledButton>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={words.forget}
        title={words.forget}
        onClick={() => {
          forgetOrigin(editor, id);
          focusPage(editor);
        }}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** A plan that is gone is told of by `openPlan`; of one that is there the item may be gone. */
async function openSource(services: Services, { plan, item }: ItemOrigin): Promise<void> {
  await openPlan(services, plan, item);
  const session = services.openPlan.session.get();
  if (session?.id !== plan) return;
  const isThere = session.plan.get().blocks.some((block) => block.id === item);
  if (!isThere) services.notices.show({ tone: 'warning', text: words.gone });
}
