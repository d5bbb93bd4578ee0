/**
 * The largest plan, as JSON text in UTF-16 units (and, for a file, in bytes), that is read or stored. The
 * longest real plans are below 1 MB; more than this is a mistake or an attack, and is refused unread.
 */
export const MAX_PLAN_SIZE = 20 * 1024 * 1024;

/** The largest Word template that is read, in bytes. */
export const MAX_TEMPLATE_SIZE = 20 * 1024 * 1024;
