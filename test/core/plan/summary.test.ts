import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../core/plan/blocks';
import { singleBlock } from '../../../core/plan/printed-words';
import { rulePackOf } from '../../../core/plan/rule-pack';
import { summarise } from '../../../core/plan/summary';
import { dutiesOf } from '../../../core/plan/tasks';
import { seedPlan } from '../../helpers/seeds';

const UBND = 'Ban cán sự đảng Ủy ban nhân dân tỉnh';

describe('summarise', () => {
  it('reads the three tasks of the first plan', () => {
    const summary = summarise(seedPlan('ke-hoach-10-nq-tw'));
    expect(summary.tasks.map(({ text: _text, ...task }) => task)).toEqual([
      {
        path: 'II.2.1',
        label: '2.1',
        lead: [UBND],
        coordinators: ['Các huyện ủy, thành ủy', 'Đảng ủy quân sự tỉnh', 'Đảng ủy Công an tỉnh'],
        schedule: 'Đợt 1 trong năm 2022; các năm tiếp theo',
        deliverable: null,
      },
      {
        path: 'II.2.2',
        label: '2.2',
        lead: [UBND],
        coordinators: ['Các huyện ủy, thành ủy', 'Đảng ủy Công an tỉnh'],
        schedule: 'Đợt 1 trong năm 2022; các năm tiếp theo',
        deliverable: null,
      },
      {
        path: 'II.2.3',
        label: '2.3',
        lead: [UBND],
        coordinators: ['Các huyện ủy, thành ủy'],
        schedule: 'Đợt 1 trong năm 2022; các năm tiếp theo',
        deliverable: null,
      },
    ]);
    expect(summary.implements).toEqual([
      {
        kind: 'Nghị quyết',
        symbol: '10-NQ/TW',
        date: '2022-02-10',
        issuer: 'Bộ Chính trị',
        subject:
          'định hướng chiến lược địa chất, khoáng sản và công nghiệp khoáng sản đến năm 2030, tầm nhìn đến năm 2045',
      },
    ]);
    expect(summary.sections).toEqual([
      { label: 'I', title: 'MỤC ĐÍCH, YÊU CẦU' },
      { label: 'II', title: 'NHIỆM VỤ VÀ GIẢI PHÁP' },
      { label: 'III', title: 'TỔ CHỨC THỰC HIỆN' },
    ]);
    expect(summary.recipients[0]).toEqual({ name: 'Ban Bí thư TW Đảng', note: '(b/c)' });
    expect(summary.recipients.at(-1)).toEqual({ name: 'Lưu VP.TU', note: null });
  });

  it('reads the four tasks of the second plan from its sentences', () => {
    const summary = summarise(seedPlan('ke-hoach-31-kl-tw'));
    expect(summary).toMatchObject({
      kind: 'Kế hoạch',
      number: null,
      symbol: null,
      date: null,
      place: null,
      issuer: 'Ban Thường vụ Tỉnh ủy',
      signature: { authority: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ', name: 'A Pốt' },
    });
    expect(
      summary.tasks.map(({ path, lead, coordinators, schedule }) => [path, lead, coordinators, schedule]),
    ).toEqual([
      ['II.1', ['Ban Tuyên giáo Tỉnh ủy'], [UBND], null],
      ['II.2', [UBND], [], 'thường xuyên'],
      ['II.3', [UBND, 'Ban Tuyên giáo Tỉnh ủy'], [], 'thường xuyên'],
      [
        'II.4',
        ['Đảng đoàn Mặt trận Tổ quốc và các đoàn thể chính trị-xã hội tỉnh', 'Ban Thường vụ Tỉnh đoàn'],
        [],
        'thường xuyên',
      ],
    ]);
    expect(summary.recipients[0]).toEqual({ name: 'Văn phòng Trung ương đảng', note: '(báo cáo)' });
  });

  it('gives the symbol whole once there is a number, and the date only when it exists', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const letterhead = singleBlock(plan.blocks, 'letterhead');
    const type = (name: 'number' | 'day' | 'month' | 'year' | 'place', text: string) => {
      fieldOf(letterhead, name).children = [{ text }];
    };
    type('number', '6');
    type('place', 'Lâm Đồng');
    for (const [name, text] of [
      ['day', '5'],
      ['month', '02'],
      ['year', '2026'],
    ] as const)
      type(name, text);
    expect(summarise(plan)).toMatchObject({
      number: '6',
      symbol: '06-KH/TU',
      date: '2026-02-05',
      place: 'Lâm Đồng',
    });
    type('day', '30');
    expect(summarise(plan).date).toBeNull();
  });
});

describe('dutiesOf', () => {
  it.each([
    ['ke-hoach-10-nq-tw', ['III.1', 'III.2', 'III.2.1', 'III.2.2', 'III.3']],
    ['ke-hoach-31-kl-tw', ['III.1', 'III.2']],
  ] as const)('finds the duties in running text of %s', (name, paths) => {
    expect(dutiesOf(seedPlan(name)).map(({ path }) => path)).toEqual(paths);
  });
});

describe('rulePackOf', () => {
  it.each([
    ['', '', '', 'hd-05'],
    ['', '5', '2022', 'hd-36'],
    ['', '', '2026', 'hd-05'],
    ['26', '5', '2026', 'hd-36'],
    ['27', '5', '2026', 'hd-05'],
    ['1', '1', '1999', 'hd-36'],
  ])('goes by the date %s/%s/%s', (day, month, year, expected) => {
    const plan = { ...seedPlan('ke-hoach-10-nq-tw'), rules: 'auto' as const };
    const letterhead = singleBlock(plan.blocks, 'letterhead');
    for (const [name, text] of [
      ['day', day],
      ['month', month],
      ['year', year],
    ] as const) {
      fieldOf(letterhead, name).children = [{ text }];
    }
    expect(rulePackOf(plan).id).toBe(expected);
  });
});
