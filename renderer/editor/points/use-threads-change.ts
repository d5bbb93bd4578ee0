import { useLibraryChanges } from '../../app/use-library-answer';

const PARTS = ['threads', 'documents', 'status'] as const;

/** A number that grows when what stands between documents and plans has changed, or the documents themselves. */
export function useThreadsChange(): number {
  return useLibraryChanges(PARTS);
}
