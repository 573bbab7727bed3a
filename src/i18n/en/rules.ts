import type { CheckMessages } from '../rule-messages.ts';

/** English messages of the pages about lint rules. */
export const checks: CheckMessages = {
  title: 'What is checked',
  lead: 'A posting is a file with facts at the top and text below. Before the board is published, its facts are compared with the text, and every file is checked against the rules listed here. Some findings stop publication; the others are warnings to the board’s maintainers.',
  groups: {
    'text-against-facts': {
      title: 'Facts that differ from the text',
      about:
        'Each fact is compared with the posting’s own text. Where the two differ, the text counts. Only unambiguous wording counts as a contradiction, and only in English; in other languages a text can support a fact, but not contradict it.',
    },
    'facts-among-themselves': {
      title: 'Facts that conflict with each other',
      about: 'Facts that cannot all be true, whatever the text states.',
    },
    missing: {
      title: 'Missing facts and statements',
      about:
        'Facts that the text does not state, and statements in the text that are missing from the facts.',
    },
    text: {
      title: 'Text and title',
      about: 'Problems that keep a text from being read completely, correctly and safely.',
    },
    time: {
      title: 'Dates and freshness',
      about: 'The dates that decide whether a posting is shown as open.',
    },
    others: {
      title: 'Duplicates and exceptions',
      about: 'Postings that may be the same, and checks that are ignored.',
    },
    files: {
      title: 'Files',
      about: 'How the board’s files are named and written, and what they refer to.',
    },
  },
  parts: {
    finds: 'What it finds',
    why: 'Why it matters',
    fix: 'How to fix it',
    example: 'Example',
    wrong: 'Reported',
    right: 'Fixed',
    inEnglish: 'The example is in English, the language that this check reads.',
  },
  severity: {
    error: 'stops publication',
    warning: 'a warning',
  },
  ignore:
    'If this check is wrong about a posting, the posting can ignore it. Its page then shows the exception and the reason. Add this to the posting’s facts:',
  ignoreExample: (rule) =>
    `check:\n  ignore:\n    - rule: ${rule}\n      why: The reason, in a sentence.`,
  cannotIgnore: 'This check cannot be ignored, because the board could not be built.',
};
