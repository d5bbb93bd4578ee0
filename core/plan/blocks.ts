import { z } from 'zod';
import { printableSchema } from '../base/printable';
import { inlinesSchema } from './inline';

/** How deep an item may stand. */
export const MAX_DEPTH = 6;

/** The widest share that a column may ask for: their sum must stay a number. */
const MAX_WIDTH = 1_000_000;

const id = z.string().min(1).max(100);

/** A fixed part of a single block or an assignment: always there, never more than once. */
function field<const Name extends string>(name: Name) {
  return z.strictObject({ type: z.literal('field'), name: z.literal(name), children: inlinesSchema });
}

/** A field of an assignment may differ from the plan's settings in its label and its end mark. */
function assignmentField<const Name extends string>(name: Name) {
  return field(name).extend({
    label: printableSchema.optional(),
    endMark: printableSchema.max(3).optional(),
  });
}

export const urgencySchema = z.enum(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']);
export const secrecySchema = z.enum(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']);

export const letterheadSchema = z.strictObject({
  type: z.literal('letterhead'),
  id,
  /** Id of the issuing organ in the plan's references; empty fields below print what follows from it. */
  issuer: z.string().min(1).optional(),
  urgency: urgencySchema.optional(),
  secrecy: secrecySchema.optional(),
  /** "TÀI LIỆU HỘI NGHỊ" and the like. */
  circulation: printableSchema.min(1).optional(),
  /** Prints "Dự thảo lần N". */
  draft: z.int().min(1).max(99).optional(),
  children: z.tuple([
    field('upper-organ'),
    field('issuing-organ'),
    field('number'),
    field('symbol'),
    field('place'),
    field('day'),
    field('month'),
    field('year'),
  ]),
});

export const titleSchema = z.strictObject({
  type: z.literal('title'),
  id,
  children: z.tuple([field('kind'), field('issuer'), field('subject')]),
});

export const itemMarkerSchema = z.enum(['scheme', 'dash', 'plus', 'none']);

/** Where a copied item was taken from, by the names that plan and item had then. */
export const itemOriginSchema = z.strictObject({
  plan: id,
  item: id,
  /** Full path of the item ("II.2.1"). */
  path: printableSchema.min(1).optional(),
  /** Number and symbol of the plan; absent while it had no number. */
  symbol: printableSchema.min(1).optional(),
});

/** A numbered heading, task or list entry. Its label is derived, its hierarchy follows from `depth`. */
export const itemSchema = z.strictObject({
  type: z.literal('item'),
  id,
  depth: z.int().min(1).max(MAX_DEPTH),
  marker: itemMarkerSchema,
  origin: itemOriginSchema.optional(),
  children: inlinesSchema,
});

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), id, children: inlinesSchema });

/** Makes the item in whose extent it stands a task; stands last in that extent. */
export const assignmentSchema = z.strictObject({
  type: z.literal('assignment'),
  id,
  children: z.tuple([
    assignmentField('lead'),
    assignmentField('coordinators'),
    assignmentField('schedule'),
    assignmentField('deliverable'),
    field('sentence'),
  ]),
});

const cellSchema = z.strictObject({ type: z.literal('cell'), children: inlinesSchema });
const rowSchema = z.strictObject({ type: z.literal('row'), children: z.array(cellSchema).min(1).max(60) });

export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    id,
    /** The first row is a heading, repeated on every page. */
    headingRow: z.boolean(),
    /** Relative column widths; equal ones when absent. */
    widths: z.array(z.number().positive().max(MAX_WIDTH)).optional(),
    children: z.array(rowSchema).min(1),
  })
  .refine(
    (table) => table.children.every((row) => row.children.length === table.children[0]?.children.length),
    {
      error: 'Các hàng của bảng phải có cùng số ô.',
    },
  )
  .refine(
    (table) => table.widths === undefined || table.widths.length === table.children[0]?.children.length,
    {
      error: 'Số độ rộng cột phải bằng số cột của bảng.',
    },
  );

/** Opens an appendix, printed after the signature; its children are the appendix's name. */
export const appendixSchema = z.strictObject({ type: z.literal('appendix'), id, children: inlinesSchema });

export const recipientSchema = z.strictObject({
  type: z.literal('recipient'),
  /** The archive line ("Lưu Văn phòng Tỉnh ủy"), always last. */
  archive: z.literal(true).optional(),
  children: inlinesSchema,
});

export const recipientsSchema = z.strictObject({
  type: z.literal('recipients'),
  id,
  children: z.array(recipientSchema).min(1),
});

export const signatureSchema = z.strictObject({
  type: z.literal('signature'),
  id,
  /** Whole lines as printed: "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", the signer's name. */
  children: z.tuple([field('authority'), field('post'), field('name')]),
});

export const blockSchema = z.discriminatedUnion('type', [
  letterheadSchema,
  titleSchema,
  itemSchema,
  paragraphSchema,
  assignmentSchema,
  tableSchema,
  appendixSchema,
  recipientsSchema,
  signatureSchema,
]);

export type Block = z.infer<typeof blockSchema>;
export type Letterhead = z.infer<typeof letterheadSchema>;
export type Title = z.infer<typeof titleSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ItemOrigin = z.infer<typeof itemOriginSchema>;
export type ItemMarker = z.infer<typeof itemMarkerSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type Recipients = z.infer<typeof recipientsSchema>;
export type Signature = z.infer<typeof signatureSchema>;
/** The blocks between title and recipients. */
export type BodyBlock = Item | Paragraph | Assignment | Table | Appendix;

export type FieldOwner = Letterhead | Title | Assignment | Signature;
export type Field = FieldOwner['children'][number];
export type FieldName<Owner extends FieldOwner> = Owner['children'][number]['name'];

export const LETTERHEAD_FIELDS = [
  'upper-organ',
  'issuing-organ',
  'number',
  'symbol',
  'place',
  'day',
  'month',
  'year',
] as const;
export const TITLE_FIELDS = ['kind', 'issuer', 'subject'] as const;
export const ASSIGNMENT_FIELDS = ['lead', 'coordinators', 'schedule', 'deliverable', 'sentence'] as const;
export const SIGNATURE_FIELDS = ['authority', 'post', 'name'] as const;

/** The field of that name. Its owner's schema guarantees that there is exactly one. */
export function fieldOf<Owner extends FieldOwner, Name extends FieldName<Owner>>(
  owner: Owner,
  name: Name,
): Extract<Owner['children'][number], { name: Name }> {
  const found = owner.children.find((child) => child.name === name);
  if (found === undefined) throw new Error(`A ${owner.type} without its field ${name}`);
  return found as Extract<Owner['children'][number], { name: Name }>;
}

export function isBodyBlock(block: Block): block is BodyBlock {
  switch (block.type) {
    case 'item':
    case 'paragraph':
    case 'assignment':
    case 'table':
    case 'appendix':
      return true;
    default:
      return false;
  }
}
