import type { DocumentRecord } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import type { Organ } from '../../core/organs/organ';
import { ownExtentEnd } from '../../core/plan/outline';
import type { Plan } from '../../core/plan/plan';
import { printContext } from '../../core/plan/printed-words';
import type { PlanColumns } from './plan-row';
import { blockWords, type PlanProjection } from './project-plan';
import type { SearchEntriesTable } from './schema';
import { facetTerm } from './search-terms';

/** An entry without its number, which its owner and its place among the owner's entries give. */
export type SearchEntry = Omit<SearchEntriesTable, 'id' | 'owner_id'>;

/** The plan as a whole, then its tasks with all that stands in their own extents. */
export function planEntries(plan: Plan, columns: PlanColumns, projection: PlanProjection): SearchEntry[] {
  const { kind, symbol, subject, issuer, date } = columns;
  const context = printContext(plan);
  const words = plan.blocks.map((block) => blockWords(block, context));
  const lines = plan.blocks.flatMap(({ id }, index) =>
    words[index] === undefined || words[index] === '' ? [] : [{ id, text: words[index] }],
  );
  const shared = [
    facetTerm('issuer', issuer),
    facetTerm('state', symbol === '' ? 'draft' : 'numbered'),
    ...(date === null ? [] : [facetTerm('year', date.slice(0, 4))]),
  ];
  const leads = projection.organ_roles.filter(({ role }) => role === 'lead');
  // An organ is found by its own name too where the plan calls it by other words.
  const names = new Map(plan.references.organs.map((organ) => [organ.id, organ.name]));
  const leadFacets = (item?: string) =>
    leads
      .filter(({ item_id }) => item === undefined || item_id === item)
      .flatMap(({ name, organ_id }) => [name, names.get(organ_id ?? '') ?? name])
      .map((name) => facetTerm('lead', name));
  const whole: SearchEntry = {
    kind: 'plan',
    item_id: '',
    path: '',
    heading: [kind, symbol, subject, issuer].filter((part) => part !== '').join(' · '),
    body: lines.map(({ text }) => text).join('\n'),
    places: lines.map(({ id }) => id).join('\n'),
    facets: unique([facetTerm('kind', 'plan'), ...shared, ...leadFacets()]),
  };
  const places = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  const tasks = projection.tasks.flatMap((task): SearchEntry[] => {
    const at = places.get(task.item_id);
    if (task.kind !== 'task' || at === undefined) return [];
    const organs = projection.organ_roles.filter(({ item_id }) => item_id === task.item_id);
    return [
      {
        kind: 'task',
        item_id: task.item_id,
        path: task.path,
        heading: task.text,
        body: [
          ...words.slice(at + 1, ownExtentEnd(plan.blocks, at) - 1),
          organs.map(({ name }) => name).join(', '),
          task.schedule ?? '',
          task.deliverable ?? '',
        ]
          .filter((line) => line !== '')
          .join('\n'),
        places: '',
        facets: unique([facetTerm('kind', 'task'), ...shared, ...leadFacets(task.item_id)]),
      },
    ];
  });
  return [whole, ...tasks];
}

/** The document as cited in full, then its points. */
export function documentEntries(record: DocumentRecord): SearchEntry[] {
  const facets = [
    ...(record.date === null ? [] : [facetTerm('year', record.date.slice(0, 4))]),
    ...(record.issuer === null ? [] : [facetTerm('issuer', record.issuer)]),
    facetTerm('state', record.state?.kind ?? 'in-force'),
  ];
  const whole: SearchEntry = {
    kind: 'document',
    item_id: '',
    path: '',
    heading: citationWords(record, 'first'),
    body: record.notes ?? '',
    places: '',
    facets: unique([facetTerm('kind', 'document'), ...facets]),
  };
  const points = (record.points ?? []).map(
    (point): SearchEntry => ({
      kind: 'point',
      item_id: point.id,
      path: point.label,
      heading: point.text,
      body: '',
      places: '',
      facets: unique([facetTerm('kind', 'point'), ...facets]),
    }),
  );
  return [whole, ...points];
}

/** An organ under its name; shorter names and other spellings find it too. */
export function organEntries(organ: Organ): SearchEntry[] {
  const others = [organ.short ?? '', ...(organ.spellings ?? [])].filter((name) => name !== '');
  return [
    {
      kind: 'organ',
      item_id: '',
      path: '',
      heading: organ.name,
      body: others.join('\n'),
      places: '',
      facets: facetTerm('kind', 'organ'),
    },
  ];
}

function unique(terms: readonly string[]): string {
  return [...new Set(terms)].join(' ');
}
