import type { AboutFacts, AboutSection } from '../about-messages.ts';

/** Sections of the about page. */
export function aboutSections(facts: AboutFacts): AboutSection[] {
  const { freshDays, frozen, email, issues, hoursPerYear, monthsPerYear, checks } = facts;
  return [
    {
      id: 'facts',
      title: 'What a page shows',
      paragraphs: [
        'Each posting’s page shows its text and, next to it, a card with its facts. A fact is on the card only if the posting states it. Everything else is shown as “not stated”; nothing is filled in to make a page look complete.',
        'If a maintainer of the board had to infer something, such as whether an amount is per hour or per year, the page marks it as inferred. A summary written by a machine is labelled as such.',
        'Labels and tags that other boards put on a posting are hints, not facts. If a label and the text disagree, the text counts.',
      ],
    },
    {
      id: 'evidence',
      title: 'Every fact links to the text',
      paragraphs: [
        'A quotation mark next to a fact links to the sentence that states it, or to the title. If a fact comes from the source, such as a label on another board, and is not in the text, a note next to it says so. Facts that a maintainer inferred are marked as inferred.',
        'Each fact is compared with the text before the board is published. If they disagree, the board is not published until one of them is corrected. A maintainer can have a check ignored for one posting by giving a reason, and the posting’s page shows that reason.',
        'This comparison works for texts in English. For a text in another language, a fact still links to the words that support it if the board finds them; if not, the fact is shown without a note.',
      ],
      links: [{ text: 'All checks, one by one', href: checks }],
    },
    {
      id: 'pay',
      title: 'Pay',
      paragraphs: [
        `Pay is shown as the posting offers it, with the posting’s own amount, currency and period. The line below gives the same pay per hour and per year, for comparison only, assuming ${hoursPerYear.toLocaleString('en')} hours and ${monthsPerYear} months a year.`,
      ],
    },
    {
      id: 'states',
      title: 'Open, unconfirmed, closed',
      paragraphs: [
        `A posting is open if there is recent evidence for it: it was posted, posted again or seen live no more than ${freshDays} days ago. If the evidence is older, or there is none, the posting is unconfirmed: it may well be open, but nobody here can vouch for it.`,
        'Your browser works this out again from the dates on the page, so the state is right even if the page was made long ago.',
        'A posting is closed once its source says so, its deadline has passed everywhere on Earth, or its last start date or term has passed. Its page stays at the same URL, shows when and why the posting closed, and links to similar open postings.',
      ],
    },
    {
      id: 'addresses',
      title: 'Permanent links',
      paragraphs: [
        'A posting’s URL comes from the name of its file and is never used for anything else. You can share it, print it or bookmark it: it will always lead to the same posting, open or closed.',
        'The board keeps a list of every URL that it has ever published, and cannot be published if one of them is missing. If a posting gets a new URL, the old one redirects to it.',
      ],
    },
    ...(frozen === undefined
      ? []
      : [
          {
            id: 'frozen',
            title: 'A board set to one day',
            paragraphs: [
              `This board is set to one day, ${frozen}. Every state and every “days ago” is as of that day, no matter when you read it. Check that a posting is still open before you apply.`,
            ],
          },
        ]),
    {
      id: 'report',
      title: 'Report or remove a posting',
      paragraphs: [
        `Every posting has a “Report” link, which starts ${email === undefined ? 'an issue in the board’s repository' : 'an e-mail'} with the page’s URL filled in. ${email === undefined ? 'This site needs no account, but the repository’s host may.' : 'You do not need an account.'} Say what is wrong and, if you can, where the correct information is.`,
        'The company that wrote a posting, or a person who is named in one, can have it taken down in the same way. Write from a company address, or explain how to verify that you speak for the company. The text is then removed from this site, its feeds and its data files; the page stays and says that the posting was withdrawn.',
        'The board’s files are kept in a Git repository, whose history may still contain the text. Say so if it has to be removed from there too.',
      ],
      links: [
        ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
        ...(issues === undefined ? [] : [{ text: 'Open an issue', href: issues }]),
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
