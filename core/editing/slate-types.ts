import type { BaseEditor } from 'slate';
import type { Finding } from '../base/finding';
import type { IdSource } from '../base/ids';
import type { Appendix, Block, Cell, Field, Item, Paragraph, Recipient, Row } from '../plan/blocks';
import type { Entity, PlanText, Slot } from '../plan/inline';
import type { PlanRoot } from '../plan/plan';

/**
 * The Slate editor of one plan. Its children are the plan's blocks; `rules`, `settings` and `references` are
 * properties of the root of the tree, changed by operations like everything else, so that undo covers them.
 */
export type PlanEditor = BaseEditor &
  PlanRoot & {
    planId: string;
    newId: IdSource;
    /** Told when an edit was refused, and why, in words for the user. */
    onRefused: (finding: Finding) => void;
  };

export type PlanElement = Block | Field | Row | Cell | Recipient | Entity | Slot;

/** An element whose children are text and inlines: where a caret can stand. */
export type Holder = Item | Paragraph | Appendix | Field | Cell | Recipient;

declare module 'slate' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges into Slate's own
  interface CustomTypes {
    Editor: PlanEditor;
    Element: PlanElement;
    Text: PlanText;
  }
}
