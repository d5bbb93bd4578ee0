import { assignedOrgans } from '../plan/assigned-organs';
import { fold } from '../vietnamese/fold';
import type { BlockCheck, Problem } from './check';

const PARTS = { lead: 'chủ trì', coordinator: 'phối hợp' } as const;

/** An organ stands once in an assignment: it leads or it takes part. */
export const checkRepeatedOrgans: BlockCheck = ({ block: assignment }, { print, organs }) => {
  if (assignment.type !== 'assignment') return [];
  const problems: Problem[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { organ, name, role } of assignedOrgans(assignment, print, organs)) {
    if (role === 'executor') continue;
    const roles = seen.get(organ ?? fold(name)) ?? new Set<string>();
    seen.set(organ ?? fold(name), roles);
    if (roles.has(role)) {
      problems.push({
        rule: 'assignment/organ-twice',
        severity: 'warning',
        message: `“${name}” được ghi hai lần ở phần ${PARTS[role]}. Hãy bỏ bớt một.`,
        block: assignment.id,
      });
    } else if (roles.size > 0) {
      problems.push({
        rule: 'assignment/lead-coordinates',
        severity: 'error',
        message: `“${name}” vừa chủ trì vừa phối hợp. Hãy bỏ ở một trong hai chỗ.`,
        block: assignment.id,
      });
    }
    roles.add(role);
  }
  return problems;
};
