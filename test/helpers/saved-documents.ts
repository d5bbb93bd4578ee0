import Database from 'libsql';
import { z } from 'zod';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { libraryFile } from './saved-library';

/** The register of documents in a user-data folder, read from the file itself: what would be left if the power went now. */
export function savedDocuments(userData: string): DocumentRecord[] {
  const library = new Database(libraryFile(userData), { readonly: true });
  try {
    const rows = z
      .array(z.object({ json: z.string() }))
      .parse(library.prepare('select json from documents order by id').all());
    return rows.map(({ json }) => documentRecordSchema.parse(JSON.parse(json)));
  } finally {
    library.close();
  }
}

/** The document of that symbol in the library's file. */
export function savedDocument(userData: string, symbol: string): DocumentRecord | undefined {
  return savedDocuments(userData).find((record) => record.symbol === symbol);
}
