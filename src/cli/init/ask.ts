import { confirm, isCancel, log, text } from '@clack/prompts';
import {
  issuesOf,
  problemWith,
  QUESTIONS,
  tidyAnswer,
  type Answers,
  type Question,
} from './questions.ts';
import { aboutAccent, aboutLocale, aboutRemoved, ABOUT_TIME } from './summary.ts';

/**
 * Asks in a terminal for what is not answered yet.
 *
 * @param given what the command line answers
 * @param locale what an empty answer means where a locale is asked for
 * @returns nothing when the keeper breaks off
 */
export async function askFor(given: Answers, locale: string): Promise<Answers | undefined> {
  const answers = { ...given };
  for (const question of QUESTIONS) {
    if (answers[question.name] === undefined) {
      const answer = await askOne(question, answers, locale);
      if (answer === undefined) return undefined;
      const tidy = tidyAnswer(answer);
      if (tidy !== undefined) answers[question.name] = tidy;
    }
    if (question.name === 'locale') {
      log.info(aboutLocale(answers.locale ?? locale));
      log.info(ABOUT_TIME);
    }
    if (question.name === 'accent') log.info(aboutAccent(answers.accent));
  }
  return answers;
}

async function askOne(
  question: Question,
  answers: Answers,
  locale: string,
): Promise<string | undefined> {
  const { message, placeholder, empty, needed } = wording(question, answers, locale);
  const answer = await text({
    message,
    placeholder,
    defaultValue: empty,
    validate: (typed) => {
      const tidy = tidyAnswer(typed ?? '') ?? tidyAnswer(empty);
      if (tidy === undefined) return needed ? 'This is needed.' : undefined;
      const problem = problemWith(question, tidy);
      return problem === undefined ? undefined : `It ${problem}.`;
    },
  });
  return isCancel(answer) ? undefined : answer;
}

/** A question as it is put after what was answered before. */
function wording(question: Question, answers: Answers, locale: string) {
  const { name, ask, example, needed } = question;
  const shown = { message: ask, placeholder: `such as ${example}`, empty: '', needed };
  if (name === 'locale') return { ...shown, placeholder: locale, empty: locale };
  if (name === 'accent') return { ...shown, placeholder: `${example}, a red`, empty: example };
  if (name !== 'issues') return shown;
  const guess = issuesOf(answers.repository);
  // Readers need one of the two to report a posting.
  if (answers.email !== undefined) {
    return {
      ...shown,
      message: `${ask} (leave empty for none)`,
      placeholder: `such as ${guess ?? example}`,
    };
  }
  return guess === undefined
    ? { ...shown, needed: true }
    : { ...shown, placeholder: guess, empty: guess, needed: true };
}

/** Asks whether to go on; breaking off is no. */
export async function confirmed(counts: readonly string[], folder: string): Promise<boolean> {
  const yes = await confirm({
    message: `Remove the example from ${folder}/ (${aboutRemoved(counts)}) and write ${folder}/site.yaml?`,
  });
  return yes === true;
}
