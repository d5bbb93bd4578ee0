import { type DutyRole, markDuty } from '../../../core/editing/commands/mark-duty';
import type { CommandId } from '../../../electron/contract/commands';
import type { Command } from '../../app/commands/command';
import { contractCommand } from '../../app/commands/contract-command';
import type { Notices } from '../../app/notices';
import { citing } from '../../strings/citing';
import { takeSelection } from '../page/page-keys';
import { knowingOf } from '../recognise/knowing';
import { recogniseHere, touchedMention } from '../recognise/recognise-here';
import { takeMention } from '../recognise/take-mention';
import type { EditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';

/** What makes something of words that stand on the page already: they keep their form. */
export function dutyCommands(session: EditorSession, notices: Notices): readonly Command[] {
  const { editor, ui } = session;
  const shared = {
    group: 'insert',
    leaveKeysToFields: true,
    enabled: () => editor.selection !== null,
  } as const;
  const tell = (text: string) => notices.show({ tone: 'info', text });
  const mark = (id: CommandId, role: DutyRole, keywords: readonly string[]) =>
    contractCommand(id, {
      ...shared,
      keywords,
      perform: () => {
        takeSelection(editor);
        const outcome = markDuty(editor, role, knowingOf(session));
        focusPage(editor);
        if (outcome === 'choose' && role !== 'schedule') ui.picker.set(role);
        else if (outcome !== 'marked') tell(role === 'schedule' ? citing.duty.noTime : citing.duty.noOrgan);
      },
    });
  return [
    contractCommand('insert.recognised', {
      ...shared,
      keywords: ['nhận ra', 'văn bản', 'cơ quan', 'thời gian'],
      perform: () => {
        const mention = touchedMention(editor, recogniseHere(session));
        const role = mention?.type === 'schedule' ? 'schedule' : undefined;
        if (mention === undefined || !takeMention(session, mention, role)) tell(citing.recognised.nothing);
      },
    }),
    mark('duty.lead', 'lead', ['nhiệm vụ', 'trách nhiệm']),
    mark('duty.coordinator', 'coordinator', ['nhiệm vụ', 'trách nhiệm']),
    mark('duty.executor', 'executor', ['nhiệm vụ', 'trách nhiệm']),
    mark('duty.schedule', 'schedule', ['thời hạn', 'nhiệm vụ']),
  ];
}
