import type { DocumentRecord } from './document-record';
import { runningDate } from './format-citation';

/** The state of a document in words; one of which nothing is known counts as in force. */
export function stateWords(
  state: DocumentRecord['state'],
  nameOf: (id: string) => string = (id) => id,
): string {
  switch (state?.kind) {
    case undefined:
    case 'in-force':
      return 'còn hiệu lực';
    case 'amended':
      return `được sửa đổi, bổ sung bởi ${state.by.map(nameOf).join(', ')}`;
    case 'replaced':
      return `bị thay thế bởi ${state.by.map(nameOf).join(', ')}`;
    case 'ended':
      return state.on === undefined ? 'hết hiệu lực' : `hết hiệu lực từ ngày ${runningDate(state.on)}`;
  }
}
