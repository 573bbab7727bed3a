import { missingInEnglish, textAgainstFactsInEnglish } from './rules-evidence.ts';
import { factsInEnglish, othersInEnglish, timeInEnglish } from './rules-facts.ts';
import { filesInEnglish } from './rules-files.ts';
import { textInEnglish } from './rules-text.ts';
import type { CheckMessages } from '../rule-messages.ts';

/** What the pages about the rules say in English. */
export const checksInEnglish: CheckMessages = {
  title: 'What is checked',
  lead: 'A posting is a file with its facts at the top and its text below. Before the board is published, the facts are held against the text, and every file against the rules listed here. Some findings stop publication; the others are warnings to whoever keeps the board.',
  groups: {
    'text-against-facts': {
      title: 'The facts against the text',
      about:
        'Each fact is compared with what the posting’s own text says. Where the two differ, the text counts. Only words that can mean nothing else count as a contradiction, and only in English; a text in another language is read for what bears a fact out, and for nothing else.',
    },
    'facts-among-themselves': {
      title: 'The facts among themselves',
      about: 'Facts that cannot all be right, whatever the text says.',
    },
    missing: {
      title: 'What is missing',
      about: 'Facts that the text does not state, and statements that are not among the facts.',
    },
    text: {
      title: 'The text itself',
      about: 'What keeps a text from being read in full, as it was meant, and safely.',
    },
    time: {
      title: 'Time',
      about: 'The dates that decide whether a posting is shown as open.',
    },
    others: {
      title: 'Duplicates and exceptions',
      about: 'Postings that may be one and the same, and checks that were set aside.',
    },
    files: {
      title: 'The files',
      about: 'The names of the board’s files, how they are written, and what they refer to.',
    },
  },
  parts: {
    finds: 'What it finds',
    why: 'Why it matters',
    fix: 'How to mend it',
    example: 'Example',
    wrong: 'Found',
    right: 'Mended',
    inEnglish: 'The example is in English, the language that this check reads.',
  },
  severity: {
    error: 'stops publication',
    warning: 'a warning',
  },
  silence:
    'Where this check is wrong about a posting, its keeper can set it aside. The posting’s page then says so, with the reason. Write this among the posting’s facts:',
  silencing: (rule) =>
    `check:\n  ignore:\n    - rule: ${rule}\n      why: The reason, in a sentence.`,
  cannotSilence: 'This check cannot be set aside: the board’s pages could not be made without it.',
  rules: {
    ...textAgainstFactsInEnglish,
    ...factsInEnglish,
    ...missingInEnglish,
    ...textInEnglish,
    ...timeInEnglish,
    ...othersInEnglish,
    ...filesInEnglish,
  },
};
