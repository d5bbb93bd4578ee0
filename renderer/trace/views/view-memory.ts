/** Where the user was in a document's matrix: by ids, for rows and columns come and go. */
export type MatrixMemory = {
  /** Null for the heading. */
  readonly point: string | null;
  readonly plan: string | null;
  readonly hideCovered: boolean;
};

/** Kept as long as the window is open, so that the way back from a plan ends where it began. */
const memories = new Map<string, MatrixMemory>();

export function rememberedMatrix(document: string): MatrixMemory | undefined {
  return memories.get(document);
}

export function rememberMatrix(document: string, memory: MatrixMemory): void {
  memories.set(document, memory);
}
