import type { IsoDate } from '../schedule/calendar';
import type { Organ } from './organ';

/** Whether an organ existed on a day; `uncertain` inside the window of a date that the office has not set. */
export type Existence = 'exists' | 'not-yet' | 'ended' | 'uncertain';

type Dated = Pick<Organ, 'from' | 'to' | 'fromWindow' | 'toWindow'>;

export function existenceOn(organ: Dated, date: IsoDate): Existence {
  const firstFrom = organ.from ?? organ.fromWindow?.[0];
  const lastFrom = organ.from ?? organ.fromWindow?.[1];
  const firstTo = organ.to ?? organ.toWindow?.[0];
  const lastTo = organ.to ?? organ.toWindow?.[1];
  if (firstFrom !== undefined && date < firstFrom) return 'not-yet';
  if (lastTo !== undefined && date > lastTo) return 'ended';
  if (lastFrom !== undefined && date < lastFrom) return 'uncertain';
  if (firstTo !== undefined && date > firstTo) return 'uncertain';
  return 'exists';
}

/** Whether two organs may have existed on one and the same day. */
export function mayMeet(a: Dated, b: Dated): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Dated, b: Dated): boolean {
  const last = a.to ?? a.toWindow?.[1];
  const first = b.from ?? b.fromWindow?.[0];
  return last !== undefined && first !== undefined && last < first;
}

/** The days that an office has set for organs whose dates differ by province, by organ id. */
export type OrganDates = Readonly<Record<string, { readonly from?: IsoDate; readonly to?: IsoDate }>>;

/** The register with an office's own days in place of the windows. */
export function withOrganDates(organs: readonly Organ[], dates: OrganDates): Organ[] {
  return organs.map((organ) => {
    const set = dates[organ.id];
    if (set === undefined) return organ;
    const { fromWindow, toWindow, ...rest } = organ;
    return {
      ...rest,
      ...(set.from === undefined
        ? { ...(fromWindow === undefined ? {} : { fromWindow }) }
        : { from: set.from }),
      ...(set.to === undefined ? { ...(toWindow === undefined ? {} : { toWindow }) } : { to: set.to }),
    };
  });
}
