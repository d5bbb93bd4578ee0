/** How a point of a new text stands to the outline that is there. */
export type PointMark = 'new' | 'changed';
