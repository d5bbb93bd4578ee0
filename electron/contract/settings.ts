import { z } from 'zod';
import { exportOptionsSchema } from './export-options';
import { idSchema } from './plan-entry';

/** The settings that screens read and write. They live on this machine, never in a plan. */
export const settingsSchema = z.strictObject({
  /** Zoom of the page in per cent. */
  zoom: z.int().min(50).max(300),
  /** Share of each pane in per cent of the window, by the pane's name. */
  panes: z.record(z.string().max(40), z.number().min(0).max(100)),
  /** Names of the panes that are collapsed. */
  collapsed: z.array(z.string().max(40)).max(20),
  /** The plan that was open last. */
  lastPlan: idSchema.nullable(),
  /** What was last chosen in the export dialog. */
  export: exportOptionsSchema,
  /** Who works here, as links and reviews name the person; empty until somebody said so. */
  userName: z.string().max(200),
});

export type Settings = z.infer<typeof settingsSchema>;
