/** The most points that a document may have: the longest laws have a fifth of it. */
export const MAX_POINTS = 5000;

/** The most characters (UTF-16 units) that one point may have. */
export const MAX_POINT_LENGTH = 20_000;
