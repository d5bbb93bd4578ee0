import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { ViewParagraph } from '../../core/docx/docx-view';
import { docxView } from '../../core/docx/view';
import { exportDocx } from '../../electron/export/export-docx';
import { resourcePath } from '../../electron/files/resources';
import { temporaryFolder } from '../helpers/temporary-folder';
import { race } from './measure';
import type { Figure } from './report';
import { syntheticPlan } from './synthetic-plan';

const ROUNDS = 15;

/** Plan to bytes of a `.docx`, beside the `docx` package and pandoc writing the same paragraphs. */
export async function benchExport(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const tasks of [40, 300]) {
    const plan = syntheticPlan(tasks);
    const template = readFileSync(resourcePath('templates', 'ke-hoach.docx'));
    const paragraphs = docxView(plan).value.body.filter(
      (block): block is ViewParagraph => block.type === 'paragraph',
    );
    const markdown = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n\n');
    const target = path.join(temporaryFolder(), 'pandoc.docx');
    const pandoc = () => spawnSync('pandoc', ['-f', 'markdown', '-o', target], { input: markdown });
    const hasPandoc = pandoc().status === 0;
    const medians = await race(
      [
        {
          name: 'ours',
          run: async () => {
            const exported = await exportDocx({ plan, template });
            if (!exported.ok) throw new Error(JSON.stringify(exported.failure));
          },
        },
        { name: 'the docx package', run: () => writeWithDocx(paragraphs) },
        ...(hasPandoc ? [{ name: 'pandoc (a process)', run: pandoc }] : []),
      ],
      ROUNDS,
    );
    const ours = medians.get('ours') ?? Number.NaN;
    for (const [peer, theirs] of medians) {
      if (peer === 'ours') continue;
      const what = `Export of ${tasks} tasks (${paragraphs.length} paragraphs)`;
      figures.push({ what, ours, peer, theirs, unit: 'ms', aim: 1 });
    }
  }
  return figures;
}

function writeWithDocx(paragraphs: readonly ViewParagraph[]): Promise<Buffer> {
  const children = paragraphs.map(
    ({ runs }) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        children: runs.map(
          ({ text, bold, italic }) => new TextRun({ text, bold: bold === true, italics: italic === true }),
        ),
      }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
