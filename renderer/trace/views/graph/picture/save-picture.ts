import { tellFailure } from '../../../../app/plan-actions';
import type { Services } from '../../../../app/services';
import { traceViews } from '../../../../strings/trace-views';
import { vi } from '../../../../strings/vi';
import { COLOURS, type Drawing, type Mark } from '../drawing';
import { boxMarks, legendMarks, pictureSize, wireMarks } from '../marks';
import { FONT, loadPictureFonts } from '../measure-text';

const words = traceViews.graphView;

/** Everything that a drawing shows, lines below boxes, with what the lines mean. */
function marksOf(drawing: Drawing): Mark[] {
  return [
    ...drawing.wires.flatMap((wire) => wireMarks(wire, words.relations[wire.kind])),
    ...drawing.boxes.flatMap(boxMarks),
    ...legendMarks(drawing, (kind) => words.relations[kind]),
  ];
}

/** Asks where to, writes the picture there, and tells how it went. */
export async function savePicture(
  services: Services,
  drawing: Drawing,
  format: 'png' | 'svg',
  title: string,
): Promise<void> {
  const request = await pictureOf(drawing, format, title);
  if (request === null) {
    services.notices.show({ tone: 'error', text: words.failures.save, detail: words.failures.noRoom });
    return;
  }
  const saved = await services.api.invoke('trace-views.save-picture', {
    ...request,
    proposedName: title.slice(0, 200),
  });
  if (!saved.ok) return tellFailure(services, words.failures.save, saved.failure);
  if (saved.value.outcome === 'cancelled') return;
  const { file } = saved.value;
  services.notices.show({
    tone: 'done',
    text: words.saved(file.name),
    detail: file.folder,
    action: {
      label: vi.app.save.showInFolder,
      perform: () => void services.api.invoke('files.show-in-folder', { token: file.token }),
    },
  });
}

async function pictureOf(drawing: Drawing, format: 'png' | 'svg', title: string) {
  await loadPictureFonts();
  const marks = marksOf(drawing);
  const size = pictureSize(drawing);
  if (format === 'png') {
    const { pngFile } = await import('./png-file');
    const bytes = await pngFile(marks, size, COLOURS.canvas);
    return bytes === null ? null : { format, bytes };
  }
  const [{ svgFile }, { fontFaces }] = await Promise.all([import('./svg-file'), import('./font-faces')]);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  const text = svgFile(marks, size, {
    title,
    background: COLOURS.canvas,
    font: FONT,
    fontFaces,
    measure: (line, pixels, weight) => {
      context.font = `${weight} ${pixels}px ${FONT}`;
      return context.measureText(line).width;
    },
  });
  return { format, text };
}
