import { z } from 'zod';
import { printableSchema } from '../base/printable';

/** The official form by which a plan is judged; `auto` goes by the plan's date, undated means the newest. */
export const rulesSchema = z.enum(['auto', 'hd-36', 'hd-05']);
export type Rules = z.infer<typeof rulesSchema>;
export type RulePackId = Exclude<Rules, 'auto'>;

export const labelSchemeSchema = z.enum([
  'roman-hyphen', // I-
  'roman-dot', // I.
  'decimal', // 1.
  'decimal-path', // 1.1.
  'letter', // a)
  'dash', // -
  'plus', // +
]);
export type LabelScheme = z.infer<typeof labelSchemeSchema>;

/**
 * Which face of an assignment is printed. `lines`, `sentence`: in place. `annex`: only in a landscape
 * appendix after the signature. `both`: in place in the face that was written (the sentence if it has words
 * of its own, the lines if not), and in the appendix.
 */
export const assignmentPrintSchema = z.enum(['lines', 'sentence', 'annex', 'both']);
export type AssignmentPrint = z.infer<typeof assignmentPrintSchema>;

const lineSchema = z.strictObject({ label: printableSchema.min(1), endMark: printableSchema.max(3) });

export const settingsSchema = z.strictObject({
  /** The label scheme of each depth, 1 to 6, for items whose marker is `scheme`. */
  numbering: z.tuple([
    labelSchemeSchema,
    labelSchemeSchema,
    labelSchemeSchema,
    labelSchemeSchema,
    labelSchemeSchema,
    labelSchemeSchema,
  ]),
  /** Printed at the end of the main text where its words do not already end so; `./.` is the State's mark. */
  closingMark: z.enum(['.', './.', '']),
  /** Exact line spacing of the body in points; null leaves it to the template. */
  lineSpacing: z.number().min(12).max(40).nullable(),
  /** Mirrored margins for printing on both sides. */
  twoSided: z.boolean(),
  assignments: z.strictObject({
    print: assignmentPrintSchema,
    /** Whether the values of lines, and a whole sentence, are printed in italics. */
    italic: z.boolean(),
    linePrefix: printableSchema.max(5),
    sentencePrefix: printableSchema.max(5),
    lead: lineSchema,
    coordinators: lineSchema,
    schedule: lineSchema,
    deliverable: lineSchema,
  }),
  /** Ids of organs that the rules propose as recipients and that the clerk left out for good. */
  dismissedRecipients: z.array(z.string().min(1).max(100)).max(1000).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a new plan: the usual ones of central texts (`I-`, `1.`, `1.1.`, `-`, `+`). */
export const DEFAULT_SETTINGS: Settings = {
  numbering: ['roman-hyphen', 'decimal', 'decimal-path', 'dash', 'plus', 'plus'],
  closingMark: '.',
  lineSpacing: null,
  twoSided: false,
  assignments: {
    print: 'lines',
    italic: true,
    linePrefix: '- ',
    sentencePrefix: '* ',
    lead: { label: 'Cơ quan chủ trì thực hiện', endMark: '' },
    coordinators: { label: 'Cơ quan phối hợp', endMark: '.' },
    schedule: { label: 'Thời gian thực hiện', endMark: '.' },
    deliverable: { label: 'Sản phẩm', endMark: '.' },
  },
};
