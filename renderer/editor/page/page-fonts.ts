// Tinos has the widths of Times New Roman: lines break on the screen where they break on paper, on every
// machine.
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import './page-fonts.css';

/** The faces that nearly every plan is written in, with letters of both files that Vietnamese takes. */
const USUAL = ['400 1em Tinos', 'italic 400 1em Tinos', '700 1em Tinos'];
const LETTERS = 'aạ';

/** Fetches them ahead: a page that has to be drawn in a substitute first takes twice as long. */
export function fetchPageFonts(): void {
  for (const face of USUAL) void document.fonts.load(face, LETTERS);
}
