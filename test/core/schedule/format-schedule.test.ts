import { describe, expect, it } from 'vitest';
import { scheduleWords } from '../../../core/schedule/format-schedule';
import { type ScheduleValue, scheduleValueSchema } from '../../../core/schedule/schedule-value';

describe('scheduleWords', () => {
  it.each<[ScheduleValue, string]>([
    [{ kind: 'before', day: 30, month: 6, year: 2026 }, 'trước ngày 30/6/2026'],
    [{ kind: 'before', day: 5, month: 2 }, 'trước ngày 05/02'],
    [{ kind: 'before-yearly', day: 20, month: 12 }, 'trước ngày 20/12 hằng năm'],
    [{ kind: 'within-year', year: 2022 }, 'trong năm 2022'],
    [{ kind: 'ongoing' }, 'thường xuyên'],
  ])('%j → %s', (value, words) => {
    expect(scheduleValueSchema.parse(value)).toEqual(value);
    expect(scheduleWords(value)).toBe(words);
  });

  it.each([{ kind: 'before', day: 32, month: 1 }, { kind: 'within-year' }, { kind: 'someday' }])(
    'has no value %j',
    (value) => {
      expect(scheduleValueSchema.safeParse(value).success).toBe(false);
    },
  );
});
