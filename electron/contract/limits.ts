import { MAX_PLAN_LENGTH } from '../../core/plan/parse-plan';

/** The largest plan file that is read, in bytes. */
export const MAX_PLAN_FILE_SIZE = MAX_PLAN_LENGTH;

/** The largest Word template that is read, in bytes. */
export const MAX_TEMPLATE_SIZE = 20 * 1024 * 1024;

/** The largest original of a document that is kept, in bytes: a scanned resolution of 200 pages has below 40 MB. */
export const MAX_ATTACHMENT_SIZE = 50 * 1024 * 1024;

/** The largest text file that an outline is read from, in bytes. */
export const MAX_OUTLINE_FILE_SIZE = 10 * 1024 * 1024;
