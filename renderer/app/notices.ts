import { createStore, type Readable } from './store';

export type NoticeTone = 'done' | 'info' | 'warning' | 'error';

/** Something that the user should know, shown in a corner without taking the keys away. */
export type Notice = {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
};

export type Notices = {
  readonly shown: Readable<readonly Notice[]>;
  /** Shows a notice. Errors stay until they are closed, the rest goes by itself. */
  readonly show: (notice: Omit<Notice, 'id'>) => void;
  readonly close: (id: number) => void;
};

const SHOWN_MS = 8_000;
const MOST_SHOWN = 4;

export function createNotices(): Notices {
  const shown = createStore<readonly Notice[]>([]);
  let lastId = 0;
  const close = (id: number) => shown.set(shown.get().filter((notice) => notice.id !== id));
  return {
    shown,
    close,
    show: (notice) => {
      lastId += 1;
      const id = lastId;
      const others = shown.get().filter(({ text, tone }) => text !== notice.text || tone !== notice.tone);
      shown.set([...others, { ...notice, id }].slice(-MOST_SHOWN));
      if (notice.tone !== 'error') setTimeout(() => close(id), SHOWN_MS);
    },
  };
}
