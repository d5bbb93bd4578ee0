import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A pause of this length while typing, in milliseconds, hands the words over to the plan. */
const PAUSE = 900;

export type Commit = {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
};

/**
 * The words of a field outside the page. They go into the plan as one undo step when the field is left, on
 * Enter, after a pause, and when the field goes away; never in the middle of a composition. Escape takes back
 * what was not handed over yet.
 */
export function useCommit(current: string, commit: (words: string) => void): Commit {
  const [draft, setDraft] = useState<string | null>(null);
  const hand = useRef<HandOver>(null);
  hand.current ??= createHandOver();
  const { current: handOver } = hand;
  useEffect(() => handOver.target(current, commit));
  useEffect(() => () => handOver.now(), [handOver]);
  // What was handed over comes back as `current`; until then the draft stays, so that nothing flickers.
  useEffect(() => setDraft((shown) => (shown === current ? null : shown)), [current]);
  const leave = () => {
    handOver.now();
    setDraft(null);
  };
  return {
    value: draft ?? current,
    onChange: ({ currentTarget }) => {
      setDraft(currentTarget.value);
      handOver.soon(currentTarget.value);
    },
    onBlur: leave,
    onCompositionStart: () => handOver.compose(true),
    onCompositionEnd: () => handOver.compose(false),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        handOver.now();
      }
      if (event.key === 'Escape' && handOver.forget()) {
        event.stopPropagation();
        setDraft(null);
      }
    },
  };
}

type HandOver = ReturnType<typeof createHandOver>;

/** Holds the words that the plan has not got yet. */
function createHandOver() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: string | null = null;
  let composing = false;
  let to: { readonly current: string; readonly commit: (words: string) => void } | null = null;
  const now = () => {
    clearTimeout(timer);
    const words = pending;
    pending = null;
    if (words !== null && words !== to?.current) to?.commit(words);
  };
  const wait = () => {
    clearTimeout(timer);
    if (!composing && pending !== null) timer = setTimeout(now, PAUSE);
  };
  return {
    now,
    target(current: string, commit: (words: string) => void) {
      to = { current, commit };
    },
    soon(words: string) {
      pending = words;
      wait();
    },
    compose(on: boolean) {
      composing = on;
      wait();
    },
    /** Tells whether there was anything to forget. */
    forget(): boolean {
      clearTimeout(timer);
      const had = pending !== null;
      pending = null;
      return had;
    },
  };
}
