import type { Document } from '@xmldom/xmldom';
import { childElements, WORD, wordElements } from './parse-xml';

/** What may stand before `mirrorMargins` in a document's settings (ISO 29500-1, 17.15.1.78, in schema order). */
const BEFORE = new Set([
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
]);

/** Mirrors the margins of even pages, for printing on both sides ("Page", grade B). Changes the settings in place. */
export function mirrorMargins(settings: Document): void {
  const root = settings.documentElement;
  if (root === null || wordElements(settings, 'mirrorMargins').length > 0) return;
  const next = childElements(root).find(({ localName }) => !BEFORE.has(localName ?? '')) ?? null;
  root.insertBefore(settings.createElementNS(WORD, 'w:mirrorMargins'), next);
}
