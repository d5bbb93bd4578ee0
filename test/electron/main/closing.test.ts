import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../../electron/main/desktop';
import { setupClosing } from '../../../electron/main/setup-closing';
import { keptLog } from './fake-log';

/** A window whose user clicks on close, and a page that was or was not asked. */
function opened({ loading = false, crashed = false, button = 0 } = {}) {
  const seen = { asksOfPage: 0, questions: [] as Question[], isOpen: true };
  let onClose: (event: { preventDefault: () => void }) => void = () => undefined;
  let onGone: () => void = () => undefined;
  const window = {
    destroy: () => {
      seen.isOpen = false;
    },
    isDestroyed: () => !seen.isOpen,
    webContents: {
      isCrashed: () => crashed,
      isLoadingMainFrame: () => loading,
      on: (_name: 'render-process-gone', listener: () => void) => {
        onGone = listener;
      },
    },
    on: (_name: 'close', listener: typeof onClose) => {
      onClose = listener;
    },
  };
  const desktop = {
    ask: async (question: Question) => {
      seen.questions.push(question);
      return button;
    },
  };
  const { answer } = setupClosing(
    window,
    desktop,
    () => {
      seen.asksOfPage += 1;
    },
    keptLog(),
  );
  const clickClose = () => {
    let prevented = false;
    onClose({
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) seen.isOpen = false;
  };
  return { seen, answer, clickClose, crash: () => onGone() };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('closing the window', () => {
  it('waits for the page to have written everything', () => {
    const { seen, answer, clickClose } = opened();
    clickClose();
    expect(seen).toMatchObject({ isOpen: true, asksOfPage: 1 });
    answer('done');
    expect(seen).toMatchObject({ isOpen: false, questions: [] });
  });

  it('asks the page once, however often the user clicks', () => {
    const { seen, clickClose } = opened();
    clickClose();
    clickClose();
    expect(seen).toMatchObject({ isOpen: true, asksOfPage: 1 });
  });

  it('asks the page again the next time, when the user stayed', async () => {
    const { seen, answer, clickClose } = opened();
    clickClose();
    answer('failed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toMatchObject({ isOpen: true, asksOfPage: 1 });
    expect(seen.questions).toHaveLength(1);
    clickClose();
    expect(seen.asksOfPage).toBe(2);
  });

  it.each([
    ['stays by the safe button', 0, true],
    ['closes by the other one', 1, false],
  ])('asks the user when something could not be written: %s', async (_, button, isOpen) => {
    const { seen, answer, clickClose } = opened({ button });
    clickClose();
    answer('failed');
    await vi.runAllTimersAsync();
    expect(seen.questions.map(({ buttons }) => buttons)).toEqual([['Ở lại', 'Đóng, bỏ phần chưa lưu']]);
    expect(seen.isOpen).toBe(isOpen);
  });

  it('asks the user when the page does not answer', async () => {
    const { seen, clickClose } = opened();
    clickClose();
    await vi.advanceTimersByTimeAsync(7_900);
    expect(seen.questions).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.questions.map(({ buttons }) => buttons[0])).toEqual(['Đợi thêm']);
    expect(seen.isOpen).toBe(true);
  });

  it('waits on when the user says so, and closes when the page answers after all', async () => {
    const { seen, answer, clickClose } = opened();
    clickClose();
    await vi.advanceTimersByTimeAsync(8_100);
    expect(seen).toMatchObject({ isOpen: true, asksOfPage: 2 });
    answer('done');
    expect(seen.isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.questions).toHaveLength(1);
  });

  it('waits no longer for a page that crashed, and asks the one that takes its place', async () => {
    const { seen, clickClose, crash } = opened();
    clickClose();
    crash();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.questions).toEqual([]);
    clickClose();
    expect(seen.asksOfPage).toBe(2);
  });

  it('does not listen to an answer that nobody asked for', () => {
    const { seen, answer } = opened();
    answer('done');
    answer('failed');
    expect(seen).toMatchObject({ isOpen: true, questions: [] });
  });

  it.each([{ loading: true }, { crashed: true }])(
    'closes at once when there is nobody to ask: %j',
    (state) => {
      const { seen, clickClose } = opened(state);
      clickClose();
      expect(seen).toMatchObject({ isOpen: false, asksOfPage: 0 });
    },
  );
});
