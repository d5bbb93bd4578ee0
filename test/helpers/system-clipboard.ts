import type { ElectronApplication } from 'playwright-core';

export type ClipboardText = { readonly html: string; readonly text: string };

/** The clipboard of Electron before it took after the browser's, where only words are promised. */
type OldClipboard = { readonly write: (data: ClipboardText) => void };

/** Puts HTML and its plain text on the system's clipboard, as another program does when one copies there. */
export async function setClipboard(app: ElectronApplication, content: ClipboardText): Promise<void> {
  await app.evaluate(async ({ clipboard, ClipboardItem }, { html, text }) => {
    // The runtime fetched for tests is older than the Electron whose types are declared.
    if (typeof ClipboardItem === 'function') {
      await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    } else (clipboard as unknown as OldClipboard).write({ html, text });
  }, content);
}
