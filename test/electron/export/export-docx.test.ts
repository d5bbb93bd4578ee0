import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrintOptions } from '../../../core/docx/printing';
import { docxView } from '../../../core/docx/view';
import type { Plan } from '../../../core/plan/plan';
import { assignmentPrintSchema } from '../../../core/plan/settings';
import { exportDocx } from '../../../electron/export/export-docx';
import { docxParagraphs, docxPart } from '../../helpers/docx-text';
import { expectedParagraphs } from '../../helpers/expected-paragraphs';
import { paragraph, planWithBody, withField } from '../../helpers/made-plan';
import { templateText, templateWith } from '../../helpers/make-docx';
import { TEMPLATE_FILE } from '../../helpers/paper';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';
import { wildPlan } from '../../helpers/wild-plan';

const template = readFileSync(TEMPLATE_FILE);

async function bytesOf(
  plan: Plan,
  options: PrintOptions = {},
  into: Uint8Array = template,
): Promise<Uint8Array> {
  const exported = await exportDocx({ plan, template: into, options });
  if (!exported.ok) throw new Error(JSON.stringify(exported.failure));
  return exported.value.bytes;
}

describe('an exported document', () => {
  it.each(SEED_NAMES)('says what %s says, paragraph by paragraph', async (name) => {
    for (const assignments of assignmentPrintSchema.options) {
      const paragraphs = docxParagraphs(await bytesOf(seedPlan(name), { assignments }));
      expect(paragraphs).toEqual(expectedParagraphs(docxView(seedPlan(name), { assignments }).value));
    }
  });

  it('says what any plan says, whatever stands in it', async () => {
    const options = fc.record({
      assignments: fc.constantFrom(...assignmentPrintSchema.options),
      twoSided: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(wildPlan('hard'), options, async (plan, printing) => {
        const paragraphs = docxParagraphs(await bytesOf(plan, printing));
        expect(paragraphs).toEqual(expectedParagraphs(docxView(plan, printing).value));
        for (const text of paragraphs) expect(text).toBe(text.normalize('NFC'));
      }),
      { numRuns: 40 },
    );
  });

  it('does not fill tags that stand in the plan', async () => {
    const plan = withField(
      seedPlan('ke-hoach-31-kl-tw'),
      'title',
      'subject',
      'về {trich_yeu} và {@noi_dung}',
    );
    expect(docxParagraphs(await bytesOf(plan))).toContain('về {trich_yeu} và {@noi_dung}');
    expect(docxPart(await bytesOf(plan), 'docProps/core.xml')).toContain('về {trich_yeu} và {@noi_dung}');
  });

  it('carries title, subject and language, and nothing of whoever made the template', async () => {
    const garbage = templateWith({
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Người Khác</dc:creator></cp:coreProperties>',
      'docProps/custom.xml': '<Properties>{ĐƠN VỊ KHÁC}</Properties>',
      '_rels/.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
        ),
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
        ),
    });
    const bytes = await bytesOf(seedPlan('ke-hoach-31-kl-tw'), {}, garbage);
    const properties = docxPart(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Kế hoạch thực hiện Kết luận số 31-KL/TW');
    expect(properties).toContain('<dc:subject>thực hiện Kết luận số 31-KL/TW');
    expect(properties).toContain('<dc:language>vi-VN</dc:language>');
    expect(properties).not.toContain('Người Khác');
    expect(() => docxPart(bytes, 'docProps/custom.xml')).toThrow();
    expect(docxPart(bytes, '_rels/.rels').match(/core-properties/gu)).toHaveLength(1);
    expect(docxPart(bytes, '[Content_Types].xml')).not.toContain('custom.xml');
    expect(docxPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
  });

  it('mirrors its margins only when printed on both sides', async () => {
    const settings = async (twoSided: boolean) =>
      docxPart(await bytesOf(seedPlan('ke-hoach-31-kl-tw'), { twoSided }), 'word/settings.xml');
    expect(await settings(true)).toContain('<w:zoom w:percent="100"/><w:mirrorMargins/>');
    expect(await settings(false)).not.toContain('mirrorMargins');
  });

  it('has the plan’s findings beside it', async () => {
    const exported = await exportDocx({ plan: planWithBody([paragraph('p', 'Như sau:')]), template });
    expect(exported).toMatchObject({
      ok: true,
      value: { findings: [{ rule: 'docx/closing-mark', block: 'p' }] },
    });
  });
});

describe('the same plan', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('gives the same bytes: another time, another zone, another template in between', async () => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-27T00:00:00Z') });
    const first = await bytesOf(seedPlan('ke-hoach-10-nq-tw'), { assignments: 'both' });
    await bytesOf(seedPlan('ke-hoach-31-kl-tw'), {}, templateText('{?do_mat}', '{?do_mat}!'));
    vi.setSystemTime('2031-07-01T03:04:05Z');
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date(0).getHours()).toBe(19);
    const second = await bytesOf(seedPlan('ke-hoach-10-nq-tw'), { assignments: 'both' });
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('an export', () => {
  const long = () =>
    planWithBody(Array.from({ length: 600 }, (_, index) => paragraph(`p${index}`, 'Lời văn. '.repeat(20))));

  it('tells how far it has come', async () => {
    const told: number[] = [];
    const steps = new Set<string>();
    await exportDocx({
      plan: long(),
      template,
      onProgress: (done, step) => {
        told.push(done);
        steps.add(step);
      },
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    expect([...steps]).toEqual(['Đọc mẫu', 'Dàn nội dung', 'Điền vào mẫu', 'Đóng gói', 'Xong']);
    expect(told.length).toBeGreaterThan(5);
  });

  it('stops when told to, at any step', async () => {
    for (const stopAt of ['Đọc mẫu', 'Dàn nội dung', 'Điền vào mẫu']) {
      const controller = new AbortController();
      const exported = await exportDocx({
        plan: long(),
        template,
        signal: controller.signal,
        onProgress: (_, step) => {
          if (step === stopAt) controller.abort();
        },
      });
      expect(exported).toMatchObject({ ok: false, failure: [{ rule: 'export/cancelled' }] });
    }
  });

  it('refuses a template that is not sound, every time', async () => {
    for (let time = 0; time < 2; time += 1) {
      const exported = await exportDocx({
        plan: seedPlan('ke-hoach-31-kl-tw'),
        template: templateText('{trich_yeu}', ''),
      });
      expect(exported).toMatchObject({ ok: false, failure: [{ rule: 'template/tag-missing' }] });
    }
  });
});
