import type { Organ } from '../../../core/organs/organ';
import { tellFailure } from '../../app/plan-actions';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EndOrgansDialog } from './end-organs-dialog';
import { OrganForm } from './organ-form';

const words = vi.organs;

/** Which question about an organ is open. */
export type OpenDialog =
  | { readonly kind: 'add'; readonly name?: string }
  | { readonly kind: 'edit' | 'end' | 'remove'; readonly id: string };

/** The dialogs in which the register is changed; an organ that is gone by now closes its own. */
export function OrganDialogs({
  open,
  organs,
  onClose,
}: {
  readonly open: OpenDialog | null;
  readonly organs: readonly Organ[];
  readonly onClose: () => void;
}) {
  const { navigation } = useServices();
  if (open === null) return null;
  if (open.kind === 'add') {
    return (
      <OrganForm
        organ={null}
        {...(open.name === undefined ? {} : { name: open.name })}
        organs={organs}
        onClose={onClose}
        onSaved={({ id }) => navigation.go({ place: 'organs', organ: id })}
      />
    );
  }
  const organ = organs.find(({ id }) => id === open.id);
  if (organ === undefined) return null;
  switch (open.kind) {
    case 'edit':
      return <OrganForm organ={organ} organs={organs} onClose={onClose} />;
    case 'end':
      return <EndOrgansDialog organ={organ} organs={organs} onClose={onClose} />;
    case 'remove':
      return <RemoveOrgan organ={organ} onClose={onClose} />;
  }
}

function RemoveOrgan({ organ, onClose }: { readonly organ: Organ; readonly onClose: () => void }) {
  const services = useServices();
  const remove = async () => {
    onClose();
    const removed = await services.api.invoke('organs.remove', { id: organ.id });
    if (!removed.ok) tellFailure(services, words.remove.failed, removed.failure);
    else services.notices.show({ tone: 'done', text: words.remove.done(organ.name) });
  };
  return (
    <ConfirmDialog
      title={words.remove.title}
      text={words.remove.text(organ.name)}
      confirm={words.remove.confirm}
      onCancel={onClose}
      onConfirm={() => void remove()}
    />
  );
}
