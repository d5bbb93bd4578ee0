import { vi } from '../strings/vi';

/** What falls due, and when. */
export function DueScreen() {
  return <h2>{vi.due.title}</h2>;
}
