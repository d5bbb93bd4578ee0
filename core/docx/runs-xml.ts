import type { PlanText } from '../plan/inline';
import { element, escapeXml } from './xml';

/** Runs with their own emphasis only; everything else is the style's. */
export function runsXml(runs: readonly PlanText[]): string {
  return runs.map((run) => element('w:r', {}, emphasisXml(run) + textXml(run.text))).join('');
}

function emphasisXml({ bold, italic, underline }: PlanText): string {
  const properties =
    (bold === true ? '<w:b/><w:bCs/>' : '') +
    (italic === true ? '<w:i/><w:iCs/>' : '') +
    (underline === true ? '<w:u w:val="single"/>' : '');
  return properties === '' ? '' : element('w:rPr', {}, properties);
}

/** Line feeds are soft line breaks, tabs are tabs; neither may stand in `w:t`. */
function textXml(text: string): string {
  return text
    .split(/([\n\t])/u)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escapeXml(part));
    })
    .join('');
}
