import path from 'node:path';

/** The folder of package.json: the launcher only ever runs from the sources. */
export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../..');
