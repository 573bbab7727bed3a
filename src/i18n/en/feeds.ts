const n = (count: number) => count.toLocaleString('en');

/** Messages of the feeds, the other files for programs, and the page about them. */
export const feeds = {
  nav: 'Feeds',
  title: 'Follow new postings',
  lead: 'Feeds, a calendar and data files. You do not need an account or an e-mail address.',
  whole: (board: string) => `${board}: new postings`,
  ofValue: (list: string, board: string) => `${list} · ${board}`,
  about: (list: string) => `${list}: open postings, newest first.`,
  follow: 'Follow this list:',
  rss: 'RSS',
  json: 'JSON Feed',
  jsonShort: 'JSON',
  reader: {
    title: 'In a feed reader',
    text: 'Add one of these URLs to your feed reader to see each new posting as it appears. Both list the open postings, newest first, up to a hundred; most readers accept either.',
  },
  some: {
    title: 'Only what interests you',
    text: 'Each company, place, skill, term, degree, work mode, kind of employment and country of applicants has its own feeds, with up to fifty postings.',
  },
  calendar: {
    title: 'In your calendar',
    text: 'Application deadlines and first days, as all-day events. Subscribe to this URL and your calendar stays up to date.',
    label: 'iCalendar',
    subscribe: 'Subscribe with the calendar on this device',
  },
  browser: {
    title: 'In your browser',
    text: 'You can add this board to your browser’s search engines. Most browsers offer this in the address bar’s menu or, after your first search here, in their search settings. To add it by hand, enter this URL, where %s stands for the search terms.',
    label: 'URL',
  },
  machines: {
    title: 'For programs',
    text: 'Everything on the board’s pages as data. The URLs and the field names do not change.',
    jobs: 'Every posting, open or not, with its facts; the text is in each posting’s own file. Postings that may only appear on this board are left out.',
    jobsSchema: 'The JSON Schema of that file.',
    job: 'One posting with its text as Markdown and HTML; replace “id” with the posting’s id.',
    jobSchema: 'The JSON Schema of that file.',
    markdown: 'One posting as Markdown, with its facts above the text.',
    xml: 'The open postings in the XML format that job search engines read.',
    sitemap: 'Every page except those of closed postings, with the day of its last dated change.',
    llms: 'The open postings and these files, listed for language models.',
  },
  calendarWords: {
    name: (board: string) => `${board}: deadlines and start dates`,
    deadline: (title: string, company: string) => `Last day to apply: ${title}, ${company}`,
    starts: (title: string, company: string) => `First day: ${title}, ${company}`,
  },
  llmsWords: {
    open: 'Open postings',
    noneOpen: 'No posting is known to be open.',
    more: (count: number) => `${n(count)} more open ${count === 1 ? 'posting' : 'postings'}`,
    machines: 'The board as data',
    jobs: 'Every posting in any state, with its facts.',
    rss: 'New postings as RSS.',
    jsonFeed: 'New postings as JSON Feed.',
    calendar: 'Deadlines and start dates.',
  },
};
