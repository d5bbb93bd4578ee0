/** Which plans and tasks answer which document. */
export const trace = {
  title: 'Theo dõi thực hiện',
} as const;
