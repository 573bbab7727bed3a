import { FACT_EXAMPLES } from '../rule-examples-facts.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In English, the rules that hold the facts against the text. */
export const textAgainstFactsInEnglish: RulesIn<'text-against-facts'> = {
  'pay-contradicted': {
    title: 'Pay other than in the text',
    finds:
      'The amount or the currency among the facts is not the one that the text gives for this role. Bonuses, allowances and the pay of other roles are left out of the comparison.',
    why: 'Pay is what many readers look at first. A wrong amount costs them an application, or keeps them from one.',
    fix: 'Write the amount as the text gives it, in the same currency. If the text gives a range, write its lower and its upper end.',
    example: englishExample(FACT_EXAMPLES['pay-contradicted']),
  },
  'pay-period-contradicted': {
    title: 'Pay period other than in the text',
    finds:
      'The amount agrees with the text, but not what it is paid for: a monthly wage is given as a yearly one, for example.',
    why: 'The same number an hour, a month or a year is quite another offer.',
    fix: 'Write the period that the text gives. If the text gives none and you concluded it, mark it as inferred.',
    example: englishExample(FACT_EXAMPLES['pay-period-contradicted']),
  },
  'employment-contradicted': {
    title: 'Kind of employment other than in the text',
    finds:
      'The kind of employment among the facts is not the one in the text: full time instead of part time, for example.',
    why: 'Readers filter by it, and a posting under the wrong kind is not seen by those it is meant for.',
    fix: 'List the kinds that the text names, or leave the field out if it names none.',
    example: englishExample(FACT_EXAMPLES['employment-contradicted']),
  },
  'level-contradicted': {
    title: 'Level other than in the text',
    finds:
      'The level among the facts is not the one that the text gives for this role: senior instead of entry level, for example. The levels of colleagues and managers are left alone.',
    why: 'A level that is too high keeps people from applying who would be welcome.',
    fix: 'Write the level that the text gives, or leave the field out if it gives none.',
    example: englishExample(FACT_EXAMPLES['level-contradicted']),
  },
  'terms-contradicted': {
    title: 'Term other than in the text',
    finds: 'The text names the term of this role, and it is not the one among the facts.',
    why: 'Who needs an internship for the fall should not plan with one for the summer. The board also closes a posting by its term.',
    fix: 'List the terms that the text names, each with its year.',
    example: englishExample(FACT_EXAMPLES['terms-contradicted']),
  },
  'sessions-contradicted': {
    title: 'Dates other than in the text',
    finds:
      'The first or the last day among the facts is not the one that the text gives for it. Other days, such as a deadline or the date of an interview, are left alone.',
    why: 'People plan their studies, their lease and their visa around these days.',
    fix: 'Write each pair of days as the text has it. Leave out a last day that the text does not give.',
    example: englishExample(FACT_EXAMPLES['sessions-contradicted']),
  },
  'duration-contradicted': {
    title: 'Length other than in the text',
    finds: 'The length among the facts is not the one in the text: 10 weeks instead of 12.',
    why: 'The length decides whether a role fits between two terms.',
    fix: 'Write the length that the text gives: P12W is 12 weeks, P6M is six months.',
    example: englishExample(FACT_EXAMPLES['duration-contradicted']),
  },
  'hours-contradicted': {
    title: 'Hours other than in the text',
    finds: 'The hours a week among the facts are not those in the text.',
    why: 'The hours decide whether a role can be done beside studies or another job.',
    fix: 'Write the number that the text gives, or leave the field out if it gives none.',
    example: englishExample(FACT_EXAMPLES['hours-contradicted']),
  },
  'places-contradicted': {
    title: 'Places other than in the text',
    finds:
      'The text says where this role is, and a place among the facts is somewhere else. The company’s other offices do not count as saying otherwise.',
    why: 'Readers search by place. One wrong town shows the posting to the wrong people and hides it from the right ones.',
    fix: 'List the places that the text gives for this role, the main one first.',
    example: englishExample(FACT_EXAMPLES['places-contradicted']),
  },
  'work-mode-contradicted': {
    title: 'Work mode other than in the text',
    finds:
      'The facts say on site, hybrid or remote, and the text says another of the three or rules this one out.',
    why: 'Whether one would have to move often decides whether one can apply.',
    fix: 'List what the text offers. “Remote or hybrid” is both of them; hybrid by itself is not remote.',
    example: englishExample(FACT_EXAMPLES['work-mode-contradicted']),
  },
  'degree-contradicted': {
    title: 'Degree other than in the text',
    finds:
      'The degree among the facts is not the one that the text asks for, or it is to be completed where the text asks for students.',
    why: 'A degree that is asked for by mistake turns away the very people who could apply.',
    fix: 'Write the degree that the text asks for, whether it is under way or completed, and whether it is required. Where several will do, list each.',
    example: englishExample(FACT_EXAMPLES['degree-contradicted']),
  },
  'experience-contradicted': {
    title: 'Experience other than in the text',
    finds:
      'The experience that the facts ask for is not what the text asks for. Years that the company has been at work do not count.',
    why: 'People hold their own years against this number, and leave when it is too high.',
    fix: 'Write the number from the text in months: two years are 24. Leave the field out if the text gives no number.',
    example: englishExample(FACT_EXAMPLES['experience-contradicted']),
  },
  'applicants-contradicted': {
    title: 'Applicants’ countries other than in the text',
    finds: 'The countries in which applicants have to be are not those that the text names.',
    why: 'An application from a country that is not admitted is lost effort.',
    fix: 'List the countries that the text names, by their codes of two letters. Leave the field out if it names none.',
    example: englishExample(FACT_EXAMPLES['applicants-contradicted']),
  },
  'sponsorship-contradicted': {
    title: 'Visa sponsorship other than in the text',
    finds:
      'The facts say that a visa is sponsored and the text says that it is not, or the other way round. That only citizens are taken is a third answer.',
    why: 'For those who need a visa this is the first question, and a wrong answer can cost them months.',
    fix: 'Say what the text says. If it does not mention visas, leave the field out: no answer is the usual one.',
    example: englishExample(FACT_EXAMPLES['sponsorship-contradicted']),
  },
  'deadline-contradicted': {
    title: 'Deadline other than in the text',
    finds: 'The last day to apply is another one in the text.',
    why: 'Too early a day closes a posting that is still open. Too late a day lets people miss it.',
    fix: 'Write the last day on which the text still takes applications.',
    example: englishExample(FACT_EXAMPLES['deadline-contradicted']),
  },
  'title-contradicted': {
    title: 'Title that does not fit the facts',
    finds: 'The title names another degree, level, term or kind of work than the facts do.',
    why: 'In lists, feeds and search results the title stands without the text, so it has to be right by itself.',
    fix: 'See which of the two the text bears out, and correct the other.',
    example: englishExample(FACT_EXAMPLES['title-contradicted']),
  },
};

/** In English, the rules about what one side says and the other does not. */
export const missingInEnglish: RulesIn<'missing'> = {
  'fact-unsupported': {
    title: 'A fact that the text does not state',
    finds:
      'A fact for which there are no words in the posting’s text. What is marked as inferred is left alone, and so is a posting that names the source it was seen on.',
    why: 'A page should not say more than its posting does. Nobody can look up a fact that is written nowhere.',
    fix: 'Say it in the text, leave the fact out, or name under “source” where it comes from.',
    example: englishExample(FACT_EXAMPLES['fact-unsupported']),
  },
  'fact-left-out': {
    title: 'A fact that is only in the text',
    finds:
      'Something that the text states plainly and that is not among the facts. The message holds the line to add.',
    why: 'Readers can filter by facts and compare them. What is only in the text is easily missed.',
    fix: 'Look at the words that the message quotes. If they are about this role, add the line.',
    example: englishExample(FACT_EXAMPLES['fact-left-out']),
  },
};
