import { vi } from '../../strings/vi';
import { formatDate } from '../../ui/format-time';
import { matchesWords } from '../../ui/matches';
import type { Command, CommandGroup } from '../commands/command';
import { openPlan } from '../plan-actions';
import type { Services } from '../services';
import type { PaletteGroup, PaletteSource } from './palette-source';

const words = vi.app.palette;
const GROUPS: readonly CommandGroup[] = ['plan', 'edit', 'format', 'insert', 'item', 'view', 'app'];
const MOST_PLANS = 6;

/** The plans of the library, newest first; searched in the main process, contents included. */
export function planSource(services: Services): PaletteSource {
  return async (query) => {
    const listed = await services.api.invoke('plans.list', { query, bin: false });
    if (!listed.ok || listed.value.plans.length === 0) return [];
    const entries = listed.value.plans.slice(0, MOST_PLANS).map((plan) => ({
      id: `plan:${plan.id}`,
      label: `${plan.kind} ${plan.subject}`.trim() || vi.app.untitled,
      detail: [plan.symbol, plan.date === null ? '' : formatDate(plan.date)].filter(Boolean).join(' · '),
      perform: () => void openPlan(services, plan.id),
    }));
    // Plans are searched in all their words: what was typed may well be in a plan, yet mean a command.
    return [{ title: words.groups.plans, rank: query === '' ? 0 : 20, entries }];
  };
}

/** The commands that can be performed just now. */
export function commandSource({ commands }: Services): PaletteSource {
  return (query) =>
    GROUPS.map((group): PaletteGroup => {
      const entries = commands
        .all()
        .filter((command) => command.group === group && command.hidden !== true)
        .filter((command) => commands.isEnabled(command.id) && matchesWords(haystack(command), query))
        .map((command) => ({
          id: `command:${command.id}`,
          label: command.label,
          ...(command.shortcuts?.[0] === undefined ? {} : { shortcut: command.shortcuts[0] }),
          perform: () => void commands.run(command.id),
        }));
      return { title: words.groups[group], rank: 10, entries };
    }).filter(({ entries }) => entries.length > 0);
}

function haystack({ label, group, keywords = [] }: Command): string {
  return [label, words.groups[group], ...keywords].join(' ');
}
