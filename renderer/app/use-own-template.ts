import { useEffect, useState } from 'react';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from './services';

export type OwnTemplate = Response<'template.current'>['template'];

export type OwnTemplateControl = {
  /** Null while none was chosen; undefined until that is known. */
  readonly template: OwnTemplate | undefined;
  /** Why the last file that was chosen could not be taken. */
  readonly refusal: Failure | null;
  /** Asks for a template; tells whether one was taken. */
  readonly choose: () => Promise<boolean>;
  readonly forget: () => Promise<void>;
};

/** The office's own template, which the main process checks and remembers. */
export function useOwnTemplate(): OwnTemplateControl {
  const { api } = useServices();
  const [template, setTemplate] = useState<OwnTemplate | undefined>(undefined);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  useEffect(() => {
    let current = true;
    void api.invoke('template.current', {}).then((result) => {
      if (!current) return;
      if (result.ok) setTemplate(result.value.template);
      else setRefusal(result.failure);
    });
    return () => {
      current = false;
    };
  }, [api]);

  return {
    template,
    refusal,
    choose: async () => {
      setRefusal(null);
      const result = await api.invoke('template.choose', {});
      if (!result.ok) {
        setRefusal(result.failure);
        return false;
      }
      if (result.value.outcome === 'cancelled') return false;
      setTemplate({ name: result.value.name, folder: result.value.folder });
      return true;
    },
    forget: async () => {
      const result = await api.invoke('template.forget', {});
      if (result.ok) setTemplate(null);
      else setRefusal(result.failure);
    },
  };
}
