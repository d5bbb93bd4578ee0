import type { Finding } from '../../../core/base/finding';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { copySelection, pasteInto } from './clipboard';

type Transfer = Pick<DataTransfer, 'getData' | 'setData'>;

/** The two methods by which Slate's React editor meets the clipboard, and drag and drop. */
type ClipboardMethods = {
  setFragmentData: (data: DataTransfer, originEvent?: 'drag' | 'copy' | 'cut') => void;
  insertData: (data: DataTransfer) => void;
};

/**
 * Makes copy, cut, paste and drop of a Slate React editor the plan's own. Apply it outside `withReact`.
 * `onPasted` is told what was left out of foreign content: nothing, most of the time.
 */
export function withClipboard<Editor extends PlanEditor & ClipboardMethods>(
  editor: Editor,
  onPasted: (findings: readonly Finding[]) => void,
): Editor {
  const methods: ClipboardMethods = editor;
  methods.setFragmentData = (data: Transfer) => {
    const content = copySelection(editor);
    if (content === undefined) return;
    for (const [type, text] of Object.entries(content)) data.setData(type, text);
  };
  methods.insertData = (data: Transfer) => {
    const findings = pasteInto(editor, (type) => data.getData(type));
    if (findings !== undefined && findings.length > 0) onPasted(findings);
  };
  return editor;
}
