import { useEffect, useState } from 'react';
import type { Organ } from '../../core/organs/organ';
import { useServices } from '../app/services';

/** The organs of the register, to choose an issuer from; none while they are not read. */
export function useOrgans(): readonly Organ[] {
  const { api } = useServices();
  const [organs, setOrgans] = useState<readonly Organ[]>([]);
  useEffect(() => {
    let current = true;
    void api.invoke('organs.list', {}).then((answer) => {
      if (current && answer.ok) setOrgans(answer.value.organs);
    });
    return () => {
      current = false;
    };
  }, [api]);
  return organs;
}
