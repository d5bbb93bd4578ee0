import { vi } from '../../strings/vi';
import { formatDate } from '../../ui/format-time';
import { matchesWords } from '../../ui/matches';
import type { Command, CommandGroup } from '../commands/command';
import { openPlan } from '../plan-actions';
import type { Services } from '../services';
import { hasFilters, type PaletteGroup, type PaletteSource } from './palette-source';

const groups = vi.app.commandGroups;
const GROUPS: readonly CommandGroup[] = ['plan', 'edit', 'format', 'insert', 'item', 'view', 'app'];
const MOST_PLANS = 6;

/** What was changed last, to begin with; what is looked for by words is found by `librarySource`. */
export function recentPlansSource(services: Services): PaletteSource {
  return async ({ words, filters }) => {
    if (words !== '' || hasFilters(filters)) return [];
    const listed = await services.api.invoke('plans.list', { query: '', bin: false, limit: MOST_PLANS });
    if (!listed.ok || listed.value.plans.length === 0) return [];
    const entries = listed.value.plans.map((plan) => ({
      id: `plan:${plan.id}`,
      label: { text: `${plan.kind} ${plan.subject}`.trim() || vi.app.untitled },
      detail: [plan.symbol, plan.date === null ? '' : formatDate(plan.date)].filter(Boolean).join(' · '),
      perform: () => void openPlan(services, plan.id),
    }));
    return [{ title: vi.search.groups.recent, rank: 0, entries }];
  };
}

/** The commands that can be performed just now. */
export function commandSource({ commands }: Services): PaletteSource {
  return ({ words, filters, all }) => {
    if (all || hasFilters(filters)) return [];
    return GROUPS.map((group): PaletteGroup => {
      const entries = commands
        .all()
        .filter((command) => command.group === group && command.hidden !== true)
        .filter((command) => commands.isEnabled(command.id) && matchesWords(haystack(command), words))
        .map((command) => ({
          id: `command:${command.id}`,
          label: { text: command.label },
          ...(command.shortcuts?.[0] === undefined ? {} : { shortcut: command.shortcuts[0] }),
          perform: () => void commands.run(command.id),
        }));
      return { title: groups[group], rank: 10, entries };
    }).filter(({ entries }) => entries.length > 0);
  };
}

function haystack({ label, group, keywords = [] }: Command): string {
  return [label, groups[group], ...keywords].join(' ');
}
