import type { Result } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import type { attachmentStore } from './attachment-store';
import type { documentStore } from './document-store';
import type { dueStore } from './due-store';
import type { linkStore } from './link-store';
import type { organStore } from './organ-store';
import type { organWorkStore } from './organ-work-store';
import type { planStore } from './plan-store';
import type { reportStore } from './report-store';
import type { reviewStore } from './review-store';
import type { searchStore } from './search-store';
import type { threadStore } from './thread-store';
import type { traceGraphStore } from './trace-graph-store';
import type { traceStore } from './trace-store';
import type { traceViewStore } from './trace-view-store';
import type { upkeepStore } from './upkeep-store';

/** What can be asked of an open library. Every operation is one transaction and fails with a value. */
export type LibraryOperations = ReturnType<typeof planStore> &
  ReturnType<typeof organStore> &
  ReturnType<typeof organWorkStore> &
  ReturnType<typeof documentStore> &
  ReturnType<typeof attachmentStore> &
  ReturnType<typeof linkStore> &
  ReturnType<typeof reviewStore> &
  ReturnType<typeof traceStore> &
  ReturnType<typeof traceViewStore> &
  ReturnType<typeof traceGraphStore> &
  ReturnType<typeof threadStore> &
  ReturnType<typeof dueStore> &
  ReturnType<typeof reportStore> &
  ReturnType<typeof searchStore> &
  ReturnType<typeof upkeepStore>;

export type OperationName = keyof LibraryOperations;

const operations = {
  listPlans: true,
  openPlan: true,
  createPlan: true,
  savePlan: true,
  duplicatePlan: true,
  importPlan: true,
  movePlanToBin: true,
  restorePlan: true,
  deletePlanForever: true,
  listOrgans: true,
  addOrgan: true,
  saveOrgan: true,
  endOrgans: true,
  removeOrgan: true,
  organWork: true,
  organWorkload: true,
  organsOn: true,
  listDocuments: true,
  documentRegister: true,
  openDocument: true,
  addDocument: true,
  saveDocument: true,
  reviseDocument: true,
  attachOriginal: true,
  deleteDocument: true,
  documentUses: true,
  documentMention: true,
  mergeDocuments: true,
  addAttachment: true,
  openAttachment: true,
  relate: true,
  unrelate: true,
  linkItems: true,
  unlinkItems: true,
  restoreLink: true,
  finishDraft: true,
  reviewLink: true,
  reviewSuspect: true,
  reviewsOfSuspect: true,
  reviewsOf: true,
  trace: true,
  coverage: true,
  traceMatrix: true,
  traceCell: true,
  traceGraph: true,
  listThreadDocuments: true,
  documentThreads: true,
  threadTasks: true,
  threadPoints: true,
  linksOfItem: true,
  planThreads: true,
  suggestTasks: true,
  suggestPoints: true,
  suspects: true,
  suspectCount: true,
  relationsOf: true,
  due: true,
  dueCount: true,
  undated: true,
  dueChoices: true,
  taskReport: true,
  coverageReport: true,
  calendarReport: true,
  search: true,
  verify: true,
  rebuild: true,
  backUp: true,
  backUpTo: true,
  backups: true,
} as const satisfies Record<OperationName, true>;

const operationNames = Object.keys(operations) as readonly OperationName[];

/** An operation whose name is not known before it runs. */
export type AnyOperation = (input: unknown) => Promise<Result<unknown, Failure>>;

/** Builds all operations from one function of their name, as a guard or a messenger does. */
export function mapOperations(operation: (name: OperationName) => AnyOperation): LibraryOperations {
  const entries = operationNames.map((name) => [name, operation(name)] as const);
  // The names are those of the type, each once; what an operation takes and gives is the maker's to keep.
  return Object.fromEntries(entries) as unknown as LibraryOperations;
}
