import type { Path } from 'slate';
import type { Recognised } from '../../../core/editing/recognise';
import type { Holder } from '../../../core/editing/slate-types';

/** What was recognised in the paragraph, cell or field in hand. It holds for as long as `holder` stands at `path`. */
export type RecognisedHere = {
  readonly holder: Holder;
  readonly path: Path;
  readonly mentions: readonly Recognised[];
};
