import type { AboutFacts, AboutSection } from '../about-messages.ts';

/** The page about the board, in English. */
export function aboutInEnglish(facts: AboutFacts): AboutSection[] {
  const { freshDays, frozen, email, issues, hoursPerYear, monthsPerYear, checks } = facts;
  return [
    {
      id: 'facts',
      title: 'What a page says',
      paragraphs: [
        'Each posting’s page shows two things side by side: its text, and its facts on a card. A fact stands on the card only if the text states it. What the text leaves open is shown as “not stated”, and nothing is filled in to make a page look complete.',
        'Where a keeper of the board had to conclude something, such as the period of an amount that came without one, the page says that it is inferred. A summary written by a machine is labelled as such.',
        'Labels and tags that other boards put on a posting are hints, not facts. Where a label and the text disagree, the text counts.',
      ],
    },
    {
      id: 'witness',
      title: 'The text is the witness',
      paragraphs: [
        'A quotation mark beside a fact leads to the words of the text that say so, or to the title where that says it. Facts that came from the source, such as a label on another board, and stand nowhere in the text, are shown with that remark. What a keeper concluded is called inferred.',
        'Before the board is published, each fact is held against the text. Where the text says otherwise, the board is not published until one of the two is corrected. A keeper can set a check aside for one posting, with a reason, and the posting’s page shows the reason.',
        'Facts are looked for in English texts. Of a text in another language the board shows which words bear a fact out where it finds them, and says nothing where it does not.',
      ],
      links: [{ text: 'All checks, one by one', href: checks }],
    },
    {
      id: 'pay',
      title: 'Pay',
      paragraphs: [
        `Pay is shown as it was offered: the amount, the currency and the period of the posting itself. Below it stands the same pay for an hour and for a year, for comparison only. It is reckoned at ${hoursPerYear.toLocaleString('en')} hours and ${monthsPerYear} months a year.`,
      ],
    },
    {
      id: 'states',
      title: 'Open, unconfirmed, closed',
      paragraphs: [
        `A posting is open when something dated says so: the day it was posted, posted again, or seen live, no more than ${freshDays} days ago. Without such a date, or with an older one, it is unconfirmed: it may well be open, but nobody here can vouch for it.`,
        'The page reckons this anew when you read it, from the dates in it, so that it is right however long ago it was made.',
        'A posting is closed when its source says so, when its deadline is over everywhere on Earth, or when its last start date or term has passed. Its page stays where it was, says when and why it closed, and points to open postings like it.',
      ],
    },
    {
      id: 'addresses',
      title: 'Addresses that stay',
      paragraphs: [
        'The address of a posting is made from the name of its file and is never used for anything else. You can share it, print it or keep it. It will lead to the same posting, open or closed.',
        'The board keeps a list of every address that it ever published, and cannot be published without one of them. When a posting gets another address, the former one leads to it.',
      ],
    },
    ...(frozen === undefined
      ? []
      : [
          {
            id: 'frozen',
            title: 'A clock that stands still',
            paragraphs: [
              `This board is set to one day, ${frozen}. Every state and every “days ago” is as of then, whenever you read it. Do not apply on the strength of it without looking further.`,
            ],
          },
        ]),
    {
      id: 'report',
      title: 'Report or remove a posting',
      paragraphs: [
        `Every posting has a “Report” link, which begins ${email === undefined ? 'an issue in the board’s repository' : 'an e-mail'} with the address of the page in it. ${email === undefined ? 'This site needs no account; the repository’s host may.' : 'No account is needed.'} Say what is wrong and, if you can, where the right thing is written.`,
        'The company that wrote a posting can have it taken down in the same way, and so can a person who is named in one. Write from an address of the company, or say how it can be checked that you speak for it. The text then goes, from this site, its feeds and its data files; the address stays, and says that the posting was withdrawn.',
        'The board’s files are kept in a Git repository, whose history may hold what was taken down. Say so if it has to go from there as well.',
      ],
      links: [
        ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
        ...(issues === undefined ? [] : [{ text: 'Write an issue', href: issues }]),
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      paragraphs: [
        'The site sets no cookies, counts no readers and loads nothing from other hosts. If you choose light or dark colours, your browser remembers the choice; it is not sent anywhere.',
      ],
    },
  ];
}
