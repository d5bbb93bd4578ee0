import { vi } from '../strings/vi';

/** The register of documents and their points. */
export function DocumentsScreen() {
  return <h2>{vi.documents.title}</h2>;
}
