/** The register of organs, and what each has to do. */
export const organs = {
  title: 'Danh mục cơ quan',
} as const;
