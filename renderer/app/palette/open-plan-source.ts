import { numberBlocks } from '../../../core/plan/numbering';
import type { Plan } from '../../../core/plan/plan';
import { printContext, printedWords } from '../../../core/plan/printed-words';
import { tidyWords } from '../../../core/vietnamese/match-text';
import { vi } from '../../strings/vi';
import { openPlan } from '../plan-actions';
import type { Services } from '../services';
import { litWords, soughtWords } from './lit-words';
import { hasFilters, type PaletteEntry, type PaletteSource } from './palette-source';

const MOST = 5;
/** Between commands and library. */
const RANK = 15;

type Line = { readonly id: string; readonly path: string; readonly text: string };

/** The items of the plan on which one is writing, as they are on the page, saved or not. */
export function openPlanSource(services: Services): PaletteSource {
  let known: { readonly plan: Plan; readonly lines: readonly Line[] } | undefined;
  return ({ words, filters, all }) => {
    const session = services.openPlan.session.get();
    if (session === null || services.place.get() !== 'editor') return [];
    if (words === '' || all || hasFilters(filters)) return [];
    const plan = session.plan.get();
    if (known?.plan !== plan) known = { plan, lines: linesOf(plan) };
    const sought = soughtWords(words);
    const entries: PaletteEntry[] = [];
    for (const { id, path, text } of known.lines) {
      const lit = litWords(text, sought);
      if (lit === null) continue;
      entries.push({
        id: `here:${id}`,
        path,
        label: { text, lit },
        perform: () => void openPlan(services, plan.id, id),
      });
      if (entries.length === MOST) break;
    }
    return entries.length === 0 ? [] : [{ title: vi.search.groups.here, rank: RANK, entries }];
  };
}

function linesOf(plan: Plan): Line[] {
  const context = printContext(plan);
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  return plan.blocks.flatMap((block): Line[] => {
    if (block.type !== 'item' && block.type !== 'appendix') return [];
    const text = tidyWords(printedWords(block.children, context));
    return text === '' ? [] : [{ id: block.id, path: numbers.get(block.id)?.path ?? '', text }];
  });
}
