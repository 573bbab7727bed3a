import { confirm, isCancel, log, text } from '@clack/prompts';
import {
  getIssuesPage,
  findProblem,
  QUESTIONS,
  normalizeAnswer,
  type Answers,
  type Question,
} from './questions.ts';
import { describeLocale, describePins, describeRemoved, TIME_ZONE_NOTE } from './summary.ts';

/**
 * Asks the questions that are not answered yet in the terminal.
 *
 * @param given the answers from the command line
 * @param locale the default of the question for the locale
 * @returns undefined if the maintainer cancels
 */
export async function askQuestions(given: Answers, locale: string): Promise<Answers | undefined> {
  const answers = { ...given };
  for (const question of QUESTIONS) {
    if (answers[question.name] === undefined) {
      const answer = await askQuestion(question, answers, locale);
      if (answer === undefined) return undefined;
      const normalized = normalizeAnswer(answer);
      if (normalized !== undefined) answers[question.name] = normalized;
    }
    if (question.name === 'locale') {
      log.info(describeLocale(answers.locale ?? locale));
      log.info(TIME_ZONE_NOTE);
    }
    if (question.name === 'pin') log.info(describePins(answers.pin));
  }
  return answers;
}

async function askQuestion(
  question: Question,
  answers: Answers,
  locale: string,
): Promise<string | undefined> {
  const { message, placeholder, empty, required } = getPrompt(question, answers, locale);
  const missing =
    question.name === 'issues'
      ? 'Readers need a way to report a posting: enter this page, or press Ctrl+C and begin again with an e-mail address.'
      : 'Please enter a value.';
  const answer = await text({
    message,
    placeholder,
    defaultValue: empty,
    validate: (typed) => {
      const normalized = normalizeAnswer(typed ?? '') ?? normalizeAnswer(empty);
      if (normalized === undefined) return required ? missing : undefined;
      const problem = findProblem(question, normalized);
      return problem === undefined ? undefined : `The value ${problem}.`;
    },
  });
  return isCancel(answer) ? undefined : answer;
}

/** The text, placeholder and default of a question, given the answers so far. */
function getPrompt(question: Question, answers: Answers, locale: string) {
  const { name, ask, example, required } = question;
  const shown = { message: ask, placeholder: `for example ${example}`, empty: '', required };
  if (name === 'locale') return { ...shown, placeholder: locale, empty: locale };
  if (name === 'pin') return { ...shown, placeholder: `${example} (red)`, empty: example };
  if (name !== 'issues') return shown;
  const guess = getIssuesPage(answers.repository);
  // Readers need an e-mail address or an issues page to report a posting.
  if (answers.email !== undefined) {
    return {
      ...shown,
      message: `${ask} (leave empty for none)`,
      placeholder: `for example ${guess ?? example}`,
    };
  }
  return guess === undefined
    ? { ...shown, required: true }
    : { ...shown, placeholder: guess, empty: guess, required: true };
}

/** Asks whether to continue; cancelling means no. */
export async function confirmReplacement(
  counts: readonly string[],
  folder: string,
  isOfExample: boolean,
): Promise<boolean> {
  const board = isOfExample ? 'the example' : 'your present board';
  const yes = await confirm({
    message: `Remove ${board} from ${folder}/ (${describeRemoved(counts)}) and write a new ${folder}/site.yaml?`,
  });
  return yes === true;
}
