/** How well a posting meets a need: 3 exactly, 2 well, 1 related, 0 not. */
export type Grade = 0 | 1 | 2 | 3;

/** The number of results that nDCG reads. */
const DEPTH = 10;

/** Grades from which on a result answers a need. */
const GOOD_GRADE = 2;

/** The worth of a result by its grade and its index in the list. */
const gain = (grade: Grade, index: number) => (2 ** grade - 1) / Math.log2(index + 2);

const sumGains = (grades: readonly Grade[]) =>
  grades.slice(0, DEPTH).reduce<number>((sum, grade, index) => sum + gain(grade, index), 0);

/**
 * Normalized discounted cumulative gain of the first ten results: 1 if no order of postings would
 * be better.
 *
 * @param results the grades of the results in their order
 * @param all the grades of all postings of the board
 */
export function computeNdcg(results: readonly Grade[], all: readonly Grade[]): number {
  const ideal = sumGains([...all].sort((a, b) => b - a));
  if (ideal === 0) throw new Error('A need has to have a posting that meets it.');
  return sumGains(results) / ideal;
}

/** The answer of an engine to one need. */
export interface Answer {
  ndcg: number;
  /** Whether the first result has at least grade 2. */
  success: boolean;
  /** Whether there is no result. */
  empty: boolean;
}

export function gradeAnswer(results: readonly Grade[], all: readonly Grade[]): Answer {
  const [first] = results;
  return {
    ndcg: computeNdcg(results, all),
    success: first !== undefined && first >= GOOD_GRADE,
    empty: first === undefined,
  };
}

/** The means of several answers. */
export interface Score {
  ndcg: number;
  /** The share of needs whose first result has at least grade 2. */
  success: number;
  /** The share of needs without a result. */
  empty: number;
}

export function averageAnswers(answers: readonly Answer[]): Score {
  const mean = (read: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + read(answer), 0) / answers.length;
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    success: mean(({ success }) => Number(success)),
    empty: mean(({ empty }) => Number(empty)),
  };
}
