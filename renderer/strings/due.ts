/** What falls due, and when. */
export const due = {
  title: 'Thời hạn',
} as const;
