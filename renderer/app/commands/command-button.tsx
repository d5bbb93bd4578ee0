import { Button, type ButtonProps } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { useServices } from '../services';
import { useSelected } from '../store';

/** A button that performs a command, and is grey while that is not possible. */
export function CommandButton({
  command,
  icon: Icon,
  children,
  ...others
}: { readonly command: string; readonly icon?: LucideIcon } & Pick<ButtonProps, 'children' | 'variant'>) {
  const { commands } = useServices();
  const enabled = useSelected(commands.revision, () => commands.isEnabled(command));
  return (
    <Button
      {...others}
      leftSection={Icon === undefined ? undefined : <Icon size={16} aria-hidden />}
      disabled={!enabled}
      onClick={() => commands.run(command)}
    >
      {children}
    </Button>
  );
}
