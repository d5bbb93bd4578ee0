import type { Measures } from './graph-layout';
import { HEAD_SIZE, TEXT_SIZE } from './marks';

export const FONT = '"Be Vietnam Pro", "Segoe UI", Arial, sans-serif';

/** Measures texts as the pictures have them. To be called when the interface's type has been loaded. */
export function textMeasures(): Measures {
  const context = document.createElement('canvas').getContext('2d');
  const measure = (font: string) => (text: string) => {
    if (context === null) return text.length * TEXT_SIZE;
    context.font = font;
    return context.measureText(text).width;
  };
  return { head: measure(`600 ${HEAD_SIZE}px ${FONT}`), text: measure(`400 ${TEXT_SIZE}px ${FONT}`) };
}

/** Both weights with all letters of Vietnamese, which come as files of their own. */
export async function loadPictureFonts(): Promise<void> {
  const letters = 'aăđơưạ₫ A';
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} ${TEXT_SIZE}px "Be Vietnam Pro"`, letters)),
  );
}
