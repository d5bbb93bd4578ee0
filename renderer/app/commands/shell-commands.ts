import { commitFieldInHand } from '../commit-field';
import { createPlan, duplicatePlan, goBack, importPlan, savePlanFile } from '../plan-actions';
import type { Services } from '../services';
import { changeZoom, resetZoom } from '../zoom';
import type { Command } from './command';
import { contractCommand } from './contract-command';

/** The commands that do not need the page: they are there as long as the window is. */
export function shellCommands(services: Services): readonly Command[] {
  return [...planCommands(services), ...viewCommands(services), ...appCommands(services)];
}

function planCommands(services: Services): readonly Command[] {
  const { openPlan, place, dialog } = services;
  const hasPlan = () => openPlan.session.get() !== null;
  const libraryReady = () => services.library.state.get()?.ready === true;
  return [
    contractCommand('plan.new', {
      group: 'plan',
      keywords: ['tạo', 'soạn mới'],
      enabled: libraryReady,
      perform: () => createPlan(services),
    }),
    contractCommand('plan.open-file', {
      group: 'plan',
      keywords: ['nhập', 'json'],
      enabled: libraryReady,
      perform: () => importPlan(services),
    }),
    contractCommand('plan.save', {
      group: 'plan',
      enabled: hasPlan,
      perform: async () => {
        await commitFieldInHand();
        await openPlan.session.get()?.flush();
      },
    }),
    contractCommand('plan.save-file', {
      group: 'plan',
      keywords: ['json', 'gửi', 'usb'],
      enabled: hasPlan,
      perform: () => savePlanFile(services, 'file'),
    }),
    contractCommand('plan.duplicate', {
      group: 'plan',
      keywords: ['sao chép', 'bản sao'],
      enabled: hasPlan,
      perform: async () => {
        const session = openPlan.session.get();
        if (session !== null) await duplicatePlan(services, session.id);
      },
    }),
    contractCommand('plan.export', {
      group: 'plan',
      keywords: ['docx', 'word', 'in'],
      moreShortcuts: ['Ctrl+P'],
      enabled: hasPlan,
      perform: async () => {
        await commitFieldInHand();
        place.set('editor');
        dialog.set('export');
      },
    }),
  ];
}

function viewCommands(services: Services): readonly Command[] {
  const { navigation, openPlan, place, settings } = services;
  const inEditor = () => place.get() === 'editor' && openPlan.session.get() !== null;
  const togglePane = (pane: string) => {
    const { collapsed } = settings.settings.get();
    const others = collapsed.filter((name) => name !== pane);
    settings.change({ collapsed: others.length < collapsed.length ? others : [...others, pane] });
  };
  return [
    contractCommand('view.library', { group: 'view', perform: () => place.set('library') }),
    contractCommand('view.editor', { group: 'view', perform: () => place.set('editor') }),
    contractCommand('view.trace', { group: 'view', perform: () => place.set('trace') }),
    contractCommand('view.documents', { group: 'view', perform: () => place.set('documents') }),
    contractCommand('view.organs', { group: 'view', perform: () => place.set('organs') }),
    contractCommand('view.due', { group: 'view', perform: () => place.set('due') }),
    contractCommand('view.back', {
      group: 'view',
      enabled: () => navigation.previous.get() !== null,
      perform: () => goBack(services),
    }),
    contractCommand('view.outline', {
      group: 'view',
      enabled: inEditor,
      perform: () => togglePane('outline'),
    }),
    contractCommand('view.inspector', {
      group: 'view',
      enabled: inEditor,
      perform: () => togglePane('inspector'),
    }),
    contractCommand('view.zoom-in', {
      group: 'view',
      moreShortcuts: ['Ctrl+Shift+='],
      enabled: inEditor,
      perform: () => changeZoom(settings, 1),
    }),
    contractCommand('view.zoom-out', {
      group: 'view',
      enabled: inEditor,
      perform: () => changeZoom(settings, -1),
    }),
    contractCommand('view.zoom-reset', {
      group: 'view',
      enabled: inEditor,
      perform: () => resetZoom(settings),
    }),
  ];
}

function appCommands({ place, dialog }: Services): readonly Command[] {
  return [
    contractCommand('app.palette', { group: 'app', hidden: true, perform: () => dialog.set('palette') }),
    contractCommand('app.settings', { group: 'app', perform: () => place.set('settings') }),
    contractCommand('help.guide', { group: 'app', perform: () => place.set('help') }),
    contractCommand('help.about', { group: 'app', perform: () => dialog.set('about') }),
  ];
}
