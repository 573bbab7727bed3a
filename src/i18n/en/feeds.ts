const n = (count: number) => count.toLocaleString('en');

/** What the feeds and the page about them say in English. */
export const feedsInEnglish = {
  nav: 'Feeds',
  title: 'Hear of new postings',
  lead: 'Feeds, a calendar and data files of this board. No account and no e-mail address are needed.',
  whole: (board: string) => `${board}: new postings`,
  ofValue: (list: string, board: string) => `${list} · ${board}`,
  about: (list: string) => `${list}: open postings, newest first.`,
  follow: 'Follow this list:',
  rss: 'RSS',
  json: 'JSON Feed',
  jsonShort: 'JSON',
  reader: {
    title: 'In a feed reader',
    text: 'Give your feed reader one of these addresses, and it shows each posting when it is pinned. Both hold the open postings, the newest first and a hundred at most; most readers take either.',
  },
  some: {
    title: 'Only what concerns you',
    text: 'Each company, place, skill, term, degree, work mode and kind of employment has feeds of its own, of fifty postings at most.',
  },
  calendar: {
    title: 'In your calendar',
    text: 'Deadlines and first days of programmes, as days in your calendar. Subscribe to the address so that it stays up to date.',
    label: 'iCalendar',
    subscribe: 'Subscribe with the calendar on this device',
  },
  browser: {
    title: 'In your browser',
    text: 'This board can be one of your browser’s search engines. Most browsers offer it in the menu of the address bar, or, after a first search here, in their settings for search. This is the address to enter by hand, with %s for the words.',
    label: 'Address',
  },
  machines: {
    title: 'For programs',
    text: 'Everything on the board’s pages as data. The addresses and the names of the fields stay as they are.',
    jobs: 'Every posting, open or not, with its facts; for the text follow its id. Those that are to stay on this board alone are not in it.',
    jobsSchema: 'The same, described as a JSON Schema.',
    job: 'One posting with its text as Markdown and HTML; in place of “id” stands its own.',
    jobSchema: 'The same, described as a JSON Schema.',
    markdown: 'One posting as Markdown, its facts above the text.',
    xml: 'The open postings in the XML form that job search engines take.',
    sitemap: 'Every page but those of closed postings, with the day of its last dated change.',
    llms: 'The open postings and these files, listed for language models.',
  },
  calendarWords: {
    name: (board: string) => `${board}: deadlines and starts`,
    deadline: (title: string, company: string) => `Last day to apply: ${title}, ${company}`,
    starts: (title: string, company: string) => `First day: ${title}, ${company}`,
  },
  llmsWords: {
    open: 'Open postings',
    noneOpen: 'No posting is known to be open.',
    more: (count: number) => `${n(count)} more open postings`,
    machines: 'The board as data',
    jobs: 'Every posting of any state with its facts.',
    rss: 'New postings as RSS.',
    jsonFeed: 'New postings as JSON Feed.',
    calendar: 'Deadlines and starts.',
  },
};
