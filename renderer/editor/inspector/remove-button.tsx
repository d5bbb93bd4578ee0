import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';

/** Takes something away. It asks nothing, for undo brings it back. */
export function RemoveButton({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      leftSection={<Trash2 size={13} aria-hidden />}
      onClick={onRemove}
      style={{ alignSelf: 'flex-start' }}
    >
      {label}
    </Button>
  );
}
