import { SegmentedControl } from '@mantine/core';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import classes from './organs-screen.module.css';
import { OrganRegister } from './register/organ-register';
import { useOrgans } from './use-organs';
import { OrganWork } from './work/organ-work';
import { WorkloadView } from './workload/workload-view';

const words = vi.organs;

/** The register of organs, and what each has to do. */
export function OrgansScreen() {
  const { navigation } = useServices();
  const here = useStore(navigation.here);
  const organs = useOrgans();
  if (here.place !== 'organs' || organs === null) return null;
  if (!organs.ok) {
    return (
      <div className={classes.screen}>
        <FailureNote title={words.loadFailed} failure={organs.failure} />
      </div>
    );
  }
  const organ = organs.value.find(({ id }) => id === here.organ) ?? null;
  if (here.view === 'organ' && organ !== null) {
    return (
      <div className={classes.screen}>
        <OrganWork key={organ.id} organ={organ} organs={organs.value} choice={here} />
      </div>
    );
  }
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={words.views.label}
      value={here.view === 'workload' ? 'workload' : 'register'}
      data={[
        { value: 'register', label: words.views.register },
        { value: 'workload', label: words.views.workload },
      ]}
      onChange={(value) =>
        navigation.go(value === 'workload' ? { place: 'organs', view: 'workload' } : { place: 'organs' })
      }
    />
  );
  return (
    <div className={classes.screen}>
      {here.view === 'workload' ? (
        <WorkloadView
          organs={organs.value}
          year={here.year ?? null}
          organ={organ?.id ?? null}
          choice={choice}
        />
      ) : (
        <OrganRegister organs={organs.value} organ={organ} choice={choice} />
      )}
    </div>
  );
}
