import { expect, it } from 'vitest';
import { readTypedDate } from '../../../core/citations/read-typed-date';

it.each([
  ['10/02/2022', '2022-02-10'],
  [' 07-3-2022 ', '2022-03-07'],
  ['10.2.2022', '2022-02-10'],
  ['ngày 10 tháng 02 năm 2022', '2022-02-10'],
  ['10 tháng 2 năm 2022', '2022-02-10'],
  ['2022-02-10', '2022-02-10'],
  ['29/02/2024', '2024-02-29'],
])('reads the date “%s”', (words, iso) => {
  expect(readTypedDate(words)).toEqual({ kind: 'date', iso });
});

it.each(['31/02/2022', '29/02/2023', '00/1/2022', '1/13/2022', 'ngày 31 tháng 4 năm 2022'])(
  'knows that the calendar has no “%s”',
  (words) => {
    expect(readTypedDate(words)).toEqual({ kind: 'no-such-day' });
  },
);

it.each(['', 'hôm qua', '10/02', '10/02/22', '10/02/2022 và sau đó'])('does not guess at “%s”', (words) => {
  expect(readTypedDate(words)).toEqual({ kind: 'unreadable' });
});
