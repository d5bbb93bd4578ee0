/** What screens have still to write: asked for before the window closes. */
export type Unwritten = {
  /** `flush` writes what waits and tells whether all is written. The returned function takes it away again. */
  readonly add: (flush: () => Promise<boolean>) => () => void;
  readonly flush: () => Promise<boolean>;
};

export function createUnwritten(): Unwritten {
  const writers = new Set<() => Promise<boolean>>();
  return {
    add: (flush) => {
      writers.add(flush);
      return () => writers.delete(flush);
    },
    flush: async () => {
      const written = await Promise.all([...writers].map((flush) => flush()));
      return written.every((done) => done);
    },
  };
}
