import { dirname } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import { serializePlan } from '../../../core/plan/serialize-plan';
import type { Failure } from '../../contract/failure';
import type { SaveOutcome } from '../../contract/file-outcome';
import { MAX_PLAN_FILE_SIZE } from '../../contract/limits';
import { readTextUpTo } from '../../files/read-file';
import { writeFileWhole } from '../../files/write-file';
import { readPlan } from '../../library/plan-row';
import { lastFolder, proposedPath } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const PLAN_FILE = { name: 'Kế hoạch của Dự Thảo', extension: 'json' } as const;

export function planHandlers(services: Services): AreaHandlers<'plans'> {
  const { library, desktop, tokens, settings } = services;

  /** Tells the window that the list is old, when something was changed. */
  async function changing<Value>(outcome: Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const result = await outcome;
    if (result.ok) services.send('library.changed', { what: 'plans' });
    return result;
  }

  async function saveText(
    title: string,
    text: string,
    proposedName: string,
  ): Promise<Result<SaveOutcome, Failure>> {
    const proposal = proposedPath(services, proposedName, PLAN_FILE.extension);
    const path = await desktop.askWhereToSave(title, proposal, PLAN_FILE);
    if (path === undefined) return succeed({ outcome: 'cancelled' });
    const written = await writeFileWhole(path, text);
    if (!written.ok) return written;
    settings.set('lastFolder', dirname(path));
    return succeed({ outcome: 'saved', file: tokens.handOut(path) });
  }

  return {
    'plans.list': (request) => library.listPlans(request),
    'plans.open': (request) => library.openPlan(request),
    'plans.create': (request) => changing(library.createPlan(request)),
    'plans.save': (request) => changing(library.savePlan(request)),
    'plans.duplicate': (request) => changing(library.duplicatePlan(request)),
    'plans.move-to-bin': (request) => changing(library.movePlanToBin(request)),
    'plans.restore': (request) => changing(library.restorePlan(request)),
    'plans.delete-forever': (request) => changing(library.deletePlanForever(request)),

    'plans.import': async () => {
      const path = await desktop.askWhichFile('Mở tệp kế hoạch', lastFolder(services), PLAN_FILE);
      if (path === undefined) return succeed({ outcome: 'cancelled' as const });
      settings.set('lastFolder', dirname(path));
      const text = await readTextUpTo(path, MAX_PLAN_FILE_SIZE);
      if (!text.ok) return text;
      const plan = await changing(library.importPlan({ text: text.value, source: `Tệp “${path}”` }));
      if (!plan.ok) return plan;
      return succeed({ outcome: 'imported' as const, plan: plan.value, file: tokens.handOut(path) });
    },

    'plans.save-file': ({ planText, proposedName }) => {
      const plan = readPlan(planText, 'Kế hoạch đang soạn');
      if (!plan.ok) return fail(plan.failure);
      return saveText('Lưu kế hoạch thành tệp', serializePlan(plan.value), proposedName);
    },

    'plans.rescue': ({ text, proposedName }) => saveText('Lưu bản sao sang nơi khác', text, proposedName),
  };
}
