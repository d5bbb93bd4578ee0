import type { Range } from 'slate';

/** One line of the list at the caret. */
export type Offer = {
  readonly key: string;
  readonly label: string;
  /** A second line, smaller. */
  readonly note?: string;
  /** It makes something new. */
  readonly isNew?: true;
  /** Puts it where the typed words stand. */
  readonly take: (typed: Range) => void | Promise<void>;
};
