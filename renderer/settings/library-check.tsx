import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { FindingList } from '../ui/finding-list';
import { formatCount } from '../ui/format-count';
import classes from './settings.module.css';

const words = vi.settings.upkeep;

type Checked = Result<Response<'upkeep.verify'>, Failure>;

/** Looks the library over when asked to, and offers to make again what is derived from plans. */
export function LibraryCheck() {
  const { api, notices } = useServices();
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  const verify = async () => {
    setChecked('running');
    setChecked(await api.invoke('upkeep.verify', {}));
  };
  const rebuild = async () => {
    setChecked('running');
    const rebuilt = await api.invoke('upkeep.rebuild', {});
    if (!rebuilt.ok) return setChecked(rebuilt);
    notices.show({ tone: 'done', text: words.rebuilt(formatCount(rebuilt.value.plans)) });
    await verify();
  };
  const running = checked === 'running';
  return (
    <>
      <Group gap="sm">
        <Button variant="default" loading={running} onClick={() => void verify()}>
          {words.verify}
        </Button>
        {!running && checked?.ok === true && checked.value.total > 0 && (
          <Button variant="default" onClick={() => void rebuild()}>
            {words.rebuild}
          </Button>
        )}
      </Group>
      <div role="status">
        {running && words.verifying}
        {!running && checked?.ok === true && <CheckedLibrary {...checked.value} />}
      </div>
      {!running && checked?.ok === false && (
        <FailureNote title={words.checkFailed} failure={checked.failure} />
      )}
    </>
  );
}

function CheckedLibrary({ plans, findings, total }: Response<'upkeep.verify'>) {
  if (total === 0) return <p className={classes.text}>{words.sound(formatCount(plans))}</p>;
  return (
    <div className={classes.notices}>
      <strong>{words.troubles(formatCount(total))}</strong>
      <FindingList findings={findings} />
      {findings.length < total && <p>{words.shownOf(formatCount(findings.length), formatCount(total))}</p>}
    </div>
  );
}
