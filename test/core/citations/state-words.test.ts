import { expect, it } from 'vitest';
import { stateWords } from '../../../core/citations/state-words';

it('says the state of a document by the names of those that changed it', () => {
  const nameOf = (id: string) => `${id}-NQ/TW`;
  expect(stateWords(undefined)).toBe('còn hiệu lực');
  expect(stateWords({ kind: 'in-force' })).toBe('còn hiệu lực');
  expect(stateWords({ kind: 'amended', by: ['1', '2'] }, nameOf)).toBe(
    'được sửa đổi, bổ sung bởi 1-NQ/TW, 2-NQ/TW',
  );
  expect(stateWords({ kind: 'replaced', by: ['3'] }, nameOf)).toBe('bị thay thế bởi 3-NQ/TW');
  expect(stateWords({ kind: 'ended', on: '2024-07-01' })).toBe('hết hiệu lực từ ngày 01/7/2024');
  expect(stateWords({ kind: 'ended' })).toBe('hết hiệu lực');
});
