import { vi } from '../strings/vi';

/** Which plans and tasks answer which document. */
export function TraceScreen() {
  return <h2>{vi.trace.title}</h2>;
}
