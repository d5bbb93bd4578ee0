import { describe, expect, it } from 'vitest';
import { docxView } from '../../../core/docx/view';
import type { Block } from '../../../core/plan/blocks';
import type { Plan } from '../../../core/plan/plan';
import { withField } from '../../helpers/made-plan';
import { seedPlan } from '../../helpers/seeds';

function withRecipients(...words: string[]): Plan {
  const plan = seedPlan('ke-hoach-31-kl-tw');
  const recipients: Block = {
    type: 'recipients',
    id: 'r',
    children: words.map((text) => ({ type: 'recipient', children: [{ text }] })),
  };
  return { ...plan, blocks: [...plan.blocks.slice(0, -2), recipients, ...plan.blocks.slice(-1)] };
}

function printed(plan: Plan, rules: 'hd-36' | 'hd-05'): string[] {
  return docxView(plan, { rules }).value.recipients.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

describe('recipients', () => {
  const plan = withRecipients('Ban Bí thư (b/c)', ' ', 'Các sở;', 'Lưu Văn phòng Tỉnh ủy');

  it('end by the pack in force, but where a mark was typed', () => {
    expect(printed(plan, 'hd-36')).toEqual(['- Ban Bí thư (b/c),', '- Các sở;', '- Lưu Văn phòng Tỉnh ủy.']);
    expect(printed(plan, 'hd-05')).toEqual(['- Ban Bí thư (b/c);', '- Các sở;', '- Lưu Văn phòng Tỉnh ủy.']);
  });

  it('go by the date of the plan when the rules are left to it', () => {
    const dated = (year: string) =>
      docxView(withField({ ...plan, rules: 'auto' }, 'letterhead', 'year', year)).value.rules;
    expect([dated('2022'), dated('2027')]).toEqual(['hd-36', 'hd-05']);
    expect(docxView(plan, { rules: 'auto' }).value.rules).toBe('hd-05');
  });
});

describe('signature and title', () => {
  it('print in capitals what the form has in capitals', () => {
    const plan = withField(
      withField(seedPlan('ke-hoach-31-kl-tw'), 'signature', 'post', 'Phó bí thư'),
      'title',
      'kind',
      'Kế hoạch',
    );
    const { signature, title, properties } = docxView(plan).value;
    expect(signature.post).toBe('PHÓ BÍ THƯ');
    expect(title.kind).toBe('KẾ HOẠCH');
    expect(properties.title).toMatch(/^Kế hoạch thực hiện Kết luận số 31-KL\/TW/u);
    expect(properties.subject).toBe(title.subject);
  });

  it('say where emphasis of a field’s own is not printed', () => {
    const plan = withField(seedPlan('ke-hoach-31-kl-tw'), 'title', 'subject', 'về việc ', {
      text: 'gấp',
      italic: true,
    });
    const { value, findings } = docxView(plan);
    expect(value.title.subject).toBe('về việc gấp');
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'docx/plain-field', severity: 'warning', block: 'b2' }),
    ]);
  });
});
