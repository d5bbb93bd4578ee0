import { Button } from '@mantine/core';
import { memo } from 'react';
import { useServices } from '../../app/services';
import { useStore } from '../../app/store';
import styles from './inspector.module.css';

/** Commands of the registry as small buttons; what is not possible just now cannot be pressed. */
export const CommandButtons = memo(Buttons);

function Buttons({ ids }: { readonly ids: readonly string[] }) {
  const { commands } = useServices();
  useStore(commands.revision);
  return (
    <div className={styles.acts}>
      {ids.map((id) => (
        <Button
          key={id}
          variant="default"
          size="compact-xs"
          disabled={!commands.isEnabled(id)}
          onClick={() => commands.run(id)}
        >
          {commands.find(id)?.label}
        </Button>
      ))}
    </div>
  );
}
