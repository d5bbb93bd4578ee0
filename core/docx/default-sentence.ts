import type { AssignmentData } from '../plan/printed-words';
import { partWords } from '../plan/printed-words';
import { capitalise } from '../vietnamese/case';

/**
 * The sentence face of an assignment for which none was written:
 *
 * - who: `A chủ trì, phối hợp với B triển khai thực hiện`; without coordinators `A triển khai thực hiện`;
 *   without a lead `B phối hợp triển khai thực hiện`; without both `Triển khai thực hiện`;
 * - when: directly behind it where its words begin in lower case (`thường xuyên`, `trước ngày 30/6`), else
 *   `; thời gian thực hiện: Đợt 1 …`;
 * - what: `; sản phẩm: …`; and a full stop.
 *
 * A group of organs ("Các huyện ủy") is lower-case inside the sentence. Empty for an assignment without data.
 */
export function defaultSentence(data: AssignmentData): string {
  const lead = lowerGroups(data.lead);
  const coordinators = lowerGroups(data.coordinators);
  const schedule = partWords(data, 'schedule').trim();
  const deliverable = partWords(data, 'deliverable').trim();
  if (lead === '' && coordinators === '' && schedule === '' && deliverable === '') return '';
  let sentence = capitalise(who(lead, coordinators));
  if (schedule !== '')
    sentence += startsLower(schedule) ? ` ${schedule}` : `; thời gian thực hiện: ${schedule}`;
  if (deliverable !== '') sentence += `; sản phẩm: ${deliverable}`;
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function who(lead: string, coordinators: string): string {
  if (lead === '' && coordinators === '') return 'triển khai thực hiện';
  if (lead === '') return `${coordinators} phối hợp triển khai thực hiện`;
  if (coordinators === '') return `${lead} triển khai thực hiện`;
  return `${lead} chủ trì, phối hợp với ${coordinators} triển khai thực hiện`;
}

function lowerGroups(names: readonly string[]): string {
  return names.map((name) => name.replace(/^Các (?=\p{L})/u, 'các ')).join(', ');
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
