/**
 * Asks one question at a time: while an answer is awaited, only the newest of the questions that came meanwhile
 * is kept, and the others are answered with `passedOver`. So many keys never queue up behind one another.
 */
export function newestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  passedOver: Answer,
): (question: Question) => Promise<Answer> {
  let running = false;
  let waiting: {
    readonly question: Question;
    readonly answer: (answer: Promise<Answer> | Answer) => void;
  } | null = null;

  const run = async (question: Question): Promise<Answer> => {
    running = true;
    try {
      return await ask(question);
    } finally {
      running = false;
      const next = waiting;
      waiting = null;
      next?.answer(run(next.question));
    }
  };

  return (question) => {
    if (!running) return run(question);
    waiting?.answer(passedOver);
    return new Promise((answer) => {
      waiting = { question, answer };
    });
  };
}
