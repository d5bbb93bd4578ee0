/** The register of documents and their points. */
export const documents = {
  title: 'Sổ văn bản',
} as const;
