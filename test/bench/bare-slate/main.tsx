import { type CSSProperties, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderChunkProps, Slate, withReact } from 'slate-react';

const OFF_SCREEN: CSSProperties = { contentVisibility: 'auto' };

/** The chunks that Slate's own guide advises for large documents: without them a key takes seconds here. */
function renderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} style={lowest ? OFF_SCREEN : undefined}>
      {children}
    </div>
  );
}

function createBareEditor() {
  const editor = withReact(withHistory(createEditor()));
  editor.getChunkSize = (node) => (node === editor ? 1000 : null);
  return editor;
}

/** The peer of the page: Slate with nothing of ours, a paragraph a line of the given text. */
function BareEditor({ lines }: { readonly lines: readonly string[] }) {
  const [editor] = useState(createBareEditor);
  const [value] = useState(() => lines.map((text) => ({ children: [{ text }] }) as unknown as Descendant));
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable
        aria-label="bare"
        style={{ fontSize: 19, width: 620 }}
        spellCheck={false}
        renderChunk={renderChunk}
      />
    </Slate>
  );
}

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    showLines(lines: readonly string[]): void;
  }
}

const root = createRoot(document.getElementById('root') ?? document.body);
window.showLines = (lines) => root.render(<BareEditor lines={lines} />);
