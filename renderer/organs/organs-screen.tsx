import { vi } from '../strings/vi';

/** The register of organs, and what each has to do. */
export function OrgansScreen() {
  return <h2>{vi.organs.title}</h2>;
}
