import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../electron/export/fill-template';
import { TAG_NAMES } from '../../../electron/export/template-tags';
import { docxParagraphs } from '../../helpers/docx-text';
import { templateText } from '../../helpers/make-docx';

const VALUES = Object.fromEntries(TAG_NAMES.map((name) => [name, '']));

function filled(bytes: Uint8Array, values: Readonly<Record<string, string>>) {
  const result = fillTemplate(new PizZip(bytes), values);
  return result.ok ? docxParagraphs(result.value.generate({ type: 'uint8array' })) : result.failure;
}

describe('filling a template that was never checked', () => {
  const bytes = () => templateText('{?do_mat}', '{nguoi_soan}');

  it('names a tag without a value, and never prints “undefined”', () => {
    expect(filled(bytes(), VALUES)).toContainEqual(
      expect.objectContaining({
        rule: 'template/tag-unknown',
        message: expect.stringContaining('“nguoi_soan”'),
      }),
    );
  });

  it('does not find values that every object has', () => {
    expect(filled(templateText('{?do_mat}', '{constructor}'), VALUES)).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('“constructor”') }),
    );
  });

  it('names a tag that is not closed', () => {
    expect(filled(templateText('{?do_mat}', '{do_mat'), VALUES)).toContainEqual(
      expect.objectContaining({ rule: 'template/tag-unknown', severity: 'error' }),
    );
  });

  it('prints values as they are, tags in them too', () => {
    const values = { ...VALUES, trich_yeu: 'về <b> & {ten_loai}\ndòng hai', '?do_mat': '' };
    for (const name of [
      '?co_quan_cap_tren',
      '?do_khan',
      '?chi_dan_luu_hanh',
      '?lan_du_thao',
      '?cua_co_quan',
    ]) {
      values[name as 'trich_yeu'] = '';
    }
    for (const name of ['?tham_quyen_ky', '?chuc_vu', '?chuc_vu_dung_mot_minh'])
      values[name as 'trich_yeu'] = '';
    expect(filled(templateText('Số {so_ky_hieu}', 'Số {so_ky_hieu}'), values)).toContain(
      'về <b> & {ten_loai}\ndòng hai',
    );
  });
});
