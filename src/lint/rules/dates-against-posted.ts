import { fieldAt, type Rule } from '../rule.ts';

/** A posting that was closed before it was published. */
export const closedBeforePosted: Rule = {
  id: 'closed-before-posted',
  check: (posting) => {
    const { closed, posted } = posting.posting;
    if (!closed || posted === undefined || closed.on >= posted) return [];
    const message = `It was closed on ${closed.on}, before it was posted on ${posted}. Correct one of the two days.`;
    return [{ ...fieldAt(posting, ['closed', 'on']), message }];
  },
};

/** A deadline that was over when the posting was published. */
export const deadlineBeforePosted: Rule = {
  id: 'deadline-before-posted',
  check: (posting) => {
    const { closes, posted } = posting.posting;
    if (closes === undefined || posted === undefined || closes >= posted) return [];
    const message = `The last day to apply, ${closes}, is before the day it was posted, ${posted}. Correct one of the two.`;
    return [{ ...fieldAt(posting, ['closes']), message }];
  },
};

/** Evidence that it was open, of a day on which it was not published yet. */
export const confirmedBeforePosted: Rule = {
  id: 'confirmed-before-posted',
  check: (posting) => {
    const { confirmed = [], posted } = posting.posting;
    if (posted === undefined) return [];
    return confirmed.flatMap(({ on }, i) =>
      on >= posted
        ? []
        : [
            {
              ...fieldAt(posting, ['confirmed', i, 'on']),
              message: `It cannot have been confirmed on ${on}, before it was posted on ${posted}. Correct one of the two days.`,
            },
          ],
    );
  },
};
