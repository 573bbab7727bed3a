/** Makes phrases that begin with the same word. */
function startWith(start: string, ends: string): string[] {
  return ends.split(' ').map((end) => `${start} ${end}`);
}

/** Makes phrases that end with the same word. */
function endWith(end: string, starts: string): string[] {
  return starts.split(' ').map((start) => `${start} ${end}`);
}

const PHRASES = [
  ...['work from home', 'working from home', 'work at home', 'work from anywhere'],
  ...['working from anywhere', 'not for profit', 'not for profits', 'from home', 'at home'],
  ...['on call', 'over the road', 'will train'],
  ...startWith('in', 'house home store situ vitro vivo patient person'),
  ...startWith('job', 'coach coaches coaching share shares sharing shop centre center developer'),
  ...startWith('work', 'experience placement placements permit permits visa study coach'),
  ...startWith('working', 'holiday student students capital'),
  ...endWith('work', 'social youth case metal steel wood body field shift group sex stone brick'),
  ...endWith('working', 'metal wood steel leather lone'),
  ...endWith('works', 'public road street ground steel civil metal'),
  ...startWith('works', 'manager supervisor council'),
  ...startWith('hiring', 'manager managers'),
  ...endWith('hire', 'tool plant car van equipment crane skip event'),
  ...startWith('hire', 'desk controller manager'),
  ...endWith('based', 'home office field community school'),
  ...startWith(
    'employment',
    'law lawyer lawyers solicitor solicitors attorney adviser advisers advisor advisors specialist ' +
      'coach consultant counsel counsellor counselor relations support services officer',
  ),
  ...startWith(
    'career',
    'adviser advisers advisor advisors coach coaches coaching counsellor counselor services ' +
      'guidance consultant break change',
  ),
  ...startWith('careers', 'adviser advisers advisor advisors service leader guidance'),
  ...endWith('needs', 'special additional complex educational support high'),
  ...startWith('needs', 'assessor assessment'),
  ...startWith('equal', 'opportunity opportunities'),
  ...startWith('role', 'play player'),
];

/** Phrases in which a stop word carries meaning, the longest first. */
export const KEPT_PHRASES = PHRASES.sort((a, b) => b.length - a.length);
