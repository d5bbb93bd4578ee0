import { existenceOn } from '../../core/organs/existence';
import type { Organ } from '../../core/organs/organ';
import type { IsoDate } from '../../core/schedule/calendar';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';

const words = vi.organs;

/** From when to when an organ works, in words: "từ 01/7/2025 · đến hết 30/6/2030". */
export function periodWords({ from, to, fromWindow, toWindow }: Organ): string {
  const parts = [
    from === undefined ? '' : words.detail.from(formatDate(from)),
    fromWindow === undefined
      ? ''
      : words.detail.fromBetween(formatDate(fromWindow[0]), formatDate(fromWindow[1])),
    to === undefined ? '' : words.detail.to(formatDate(to)),
    toWindow === undefined ? '' : words.detail.toBetween(formatDate(toWindow[0]), formatDate(toWindow[1])),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.detail.always : parts.join(' · ');
}

/** What a list says of an organ that is not simply there on that day; null for the others. */
export function periodTag(organ: Organ, day: IsoDate): string | null {
  switch (existenceOn(organ, day)) {
    case 'ended':
      return words.list.ended(formatDate(organ.to ?? organ.toWindow?.[1] ?? ''));
    case 'not-yet':
      return words.list.begins(formatDate(organ.from ?? organ.fromWindow?.[0] ?? ''));
    case 'uncertain':
      return words.list.uncertain;
    case 'exists':
      return null;
  }
}
