import { UnstyledButton } from '@mantine/core';
import type { Organ } from '../../../core/organs/organ';
import { useServices } from '../../app/services';
import classes from './organ-detail.module.css';

/** Goes to another organ of the register; the way back leads here. */
export function OrganLink({ organ }: { readonly organ: Organ }) {
  const { navigation } = useServices();
  return (
    <UnstyledButton
      className={classes.link}
      onClick={() => navigation.go({ place: 'organs', organ: organ.id })}
    >
      {organ.name}
    </UnstyledButton>
  );
}
