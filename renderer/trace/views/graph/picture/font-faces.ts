import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?inline';
import extended400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?inline';
import extended600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?inline';

/** The letters of each file, later ones asked first; as in `interface-fonts.css`. */
const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB';
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+2122,U+2191,U+2193,U+2212,U+2215';
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

const face = (weight: number, address: string, letters: string) =>
  `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(${address}) format("woff2");unicode-range:${letters}}`;

/** The interface's type as part of a style sheet: a picture with it looks the same on every machine. */
export const fontFaces = [
  face(400, extended400, EXTENDED),
  face(400, latin400, LATIN),
  face(400, vietnamese400, VIETNAMESE),
  face(600, extended600, EXTENDED),
  face(600, latin600, LATIN),
  face(600, vietnamese600, VIETNAMESE),
].join('');
