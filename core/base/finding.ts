/**
 * Something that a conversion or a check has to say about its input.
 *
 * `rule` is a stable id (`plan/duplicate-id`), `place` says where in the user's terms (a JSON path, an item's
 * full path, a file), `block` the block's id where there is one, `message` what happened and what to do, in
 * Vietnamese.
 */
export type Finding = {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place?: string;
  readonly block?: string;
};

/** What every conversion returns: what came out, and everything that has to be said about it. */
export type Converted<Value> = { readonly value: Value; readonly findings: readonly Finding[] };

/** One line a finding for terminals and logs of the user's own: `place: message`. */
export function findingLine(finding: Finding): string {
  return finding.place === undefined ? finding.message : `${finding.place}: ${finding.message}`;
}
