import { FACT_EXAMPLES } from '../rule-examples-facts.ts';
import { FILE_EXAMPLES } from '../rule-examples-files.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In English, the rules that hold the facts against one another. */
export const factsInEnglish: RulesIn<'facts-among-themselves'> = {
  'term-sessions': {
    title: 'A term with no date in it',
    finds:
      'A term into which none of the posting’s dates can fall: a summer with dates in the fall, for example.',
    why: 'Readers filter by term and plan by date. If the two do not agree, one of them is wrong.',
    fix: 'Correct the season or the year of the term, or the dates.',
    example: englishExample(FACT_EXAMPLES['term-sessions']),
  },
  'session-order': {
    title: 'An end before the start',
    finds: 'A pair of dates whose last day comes before its first.',
    why: 'The calendar and the state of the posting are made from these days.',
    fix: 'Swap the two days, or correct the one that is wrong.',
    example: englishExample(FACT_EXAMPLES['session-order']),
  },
  'pay-range': {
    title: 'A lower amount above the upper one',
    finds: 'A range of pay that begins higher than it ends.',
    why: 'No amount lies in such a range, so nobody can find or compare it.',
    fix: 'Swap the two amounts, or correct the one that is wrong. A single amount is written as both.',
    example: englishExample(FACT_EXAMPLES['pay-range']),
  },
  'pay-implausible': {
    title: 'Pay that can hardly be right',
    finds:
      'An amount that is far too high or far too low for the period it is paid for, such as 64,000 an hour.',
    why: 'It is nearly always the wrong period or a slip of a digit, and it spoils every comparison of pay on the board.',
    fix: 'Look at the text again and correct the period or the amount. If both are right, set this check aside and say why.',
    example: englishExample(FACT_EXAMPLES['pay-implausible']),
  },
  'closed-before-posted': {
    title: 'Closed before it was published',
    finds: 'The day on which the posting closed is before the day on which it was published.',
    why: 'Nobody can trust the state of a posting whose dates cannot be true.',
    fix: 'Correct one of the two days. Often it is only the year.',
    example: englishExample(FACT_EXAMPLES['closed-before-posted']),
  },
  'deadline-before-posted': {
    title: 'Deadline before publication',
    finds: 'The last day to apply is before the day on which the posting was published.',
    why: 'The board would show the posting as closed from its first day.',
    fix: 'Correct one of the two days. Often it is only the year.',
    example: englishExample(FACT_EXAMPLES['deadline-before-posted']),
  },
  'dates-unordered': {
    title: 'Dates out of order',
    finds:
      'Terms, dates, or days of publication and confirmation that are not listed from the earliest to the latest.',
    why: 'In an ordered list one sees at a glance what is new, and a wrong date stands out.',
    fix: 'Put them in order, or have it done by npm run check -- --fix.',
    example: englishExample(FACT_EXAMPLES['dates-unordered']),
  },
};

/** In English, the rules about when a posting is open. */
export const timeInEnglish: RulesIn<'time'> = {
  'unconfirmed-long': {
    title: 'Long without a sign of life',
    finds:
      'A posting that is not closed, and that was last known to be open more than 180 days ago. A posting that never had a date is left alone.',
    why: 'By then it has probably been filled, and somebody may still spend an evening on an application.',
    fix: 'Look whether it is still open. If it is, add the day on which you saw it; if not, say when it closed and why.',
    example: englishExample(FACT_EXAMPLES['unconfirmed-long']),
  },
  'confirmed-before-posted': {
    title: 'Confirmed before it was published',
    finds:
      'A day on which the posting is said to have been seen live, before the day on which it was published.',
    why: 'The page shows both days as evidence, and evidence that contradicts itself is none.',
    fix: 'Correct one of the two days. If the posting was published earlier than you thought, it is the day of publication.',
    example: englishExample(FACT_EXAMPLES['confirmed-before-posted']),
  },
  'date-in-future': {
    title: 'A date still to come',
    finds:
      'A day on which the posting is said to have been published, seen live, read or closed, and which has not come yet. Deadlines and start dates are not meant.',
    why: 'A date in the future would keep a posting at the top of every list, without anybody knowing it to be open.',
    fix: 'Correct the day. Nothing can be known of a day before it comes.',
    example: englishExample(FACT_EXAMPLES['date-in-future']),
  },
};

/** In English, the rules about other postings and about exceptions. */
export const othersInEnglish: RulesIn<'others'> = {
  'duplicate-likely': {
    title: 'Probably the same posting twice',
    finds:
      'Two postings with the same company, title, degree, terms and country, neither of them closed. They are never merged without being asked: two openings of one programme can share nearly every word.',
    why: 'Readers would apply twice for one role, and the board would count it twice.',
    fix: 'If they are one, keep one file and list the other’s name under “aliases”, so that its address leads there. If they are two, set this check aside and say what tells them apart.',
    example: englishExample(FILE_EXAMPLES['duplicate-likely']),
  },
  'ignore-unused': {
    title: 'An exception that is not needed',
    finds: 'A check that is set aside for a posting in which it would find nothing.',
    why: 'An exception that outlives its reason hides the next mistake.',
    fix: 'Take the exception out of the posting’s file.',
    example: {
      wrong:
        'posted: 2026-03-10\ncheck:\n  ignore:\n    - rule: date-in-future\n      why: The programme begins next year.',
      right: 'posted: 2026-03-10',
    },
  },
};
