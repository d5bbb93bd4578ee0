import { MAX_PLAN_LENGTH } from '../../core/plan/parse-plan';

/** The largest plan file that is read, in bytes. */
export const MAX_PLAN_FILE_SIZE = MAX_PLAN_LENGTH;

/** The largest Word template that is read, in bytes. */
export const MAX_TEMPLATE_SIZE = 20 * 1024 * 1024;
