import type { RenderElementProps } from 'slate-react';
import type { PlanElement } from '../../../core/editing/slate-types';

export type ElementProps<Shown extends PlanElement> = Omit<RenderElementProps, 'element'> & {
  readonly element: Shown;
};
