const WORDS = `
  a an the this that these those there here some any all every each other another such same
  i im ive id me my mine myself we our ours us you your yours youre he she they them their it its
  who whos whom whose which what whats where wheres when why how anyone anybody someone somebody
  everyone something anything everything somewhere
  and or but if so than then as at by for from in into of on onto to with within near nearby around
  about between through via over above along among upon during while because also too very really
  just only still now today currently please pls plz thanks thank hello hi hey ok okay yes etc
  am is are was were be been being become becoming isnt arent theres thats lets do does did doing
  dont doesnt didnt have has had having havent can could cant will would wont shall should must
  might
  want wants wanted wanting wish hoping like likes love loves enjoy enjoys need needs needed needing
  look looks looking find finding seek seeks seeking searching get gets getting apply applying know
  tell give gives offer offers offering provide provides providing available require requires required willing able
  suitable ideal perfect
  job jobs work works working vacancy vacancies vacant position positions role roles opening
  openings opportunity opportunities employment career careers hire hires hiring employ employs
  employing employers companies firms organisations organizations businesses
  asap urgently best good current latest located based soon ever kind kinds
`;

const PHRASES = [
  ...['i live in', 'i live near', 'i am based', 'living in', 'moving to', 'interested in'],
  ...['show me', 'give me', 'tell me', 'help me', 'list of', 'lots of', 'a lot of', 'what sort of'],
  ...['close to', 'next to', 'not far from', 'my area', 'your area', 'this area', 'in the area'],
  ...['my city', 'my town', 'near by', 'right now', 'at the moment', 'at least', 'more than'],
  ...['up to', 'people who', 'people that', 'people with', 'person who', 'for people', 'those who'],
  ...['what type of', 'any type of', 'type of', 'types of', 'what company', 'which company'],
  ...['a company', 'any company', 'company that', 'company hiring', 'companies recruiting'],
  ...['firms recruiting', 'employers recruiting', 'who is recruiting', 'currently recruiting'],
  ...['now recruiting', 'taking on', 'take on', 'takes on', 'places that', 'places hiring'],
  ...['shops hiring', 'stores hiring', 'local jobs', 'local work', 'local vacancies', 'new job'],
  ...['new jobs', 'new vacancies', 'open positions', 'open roles', 'open jobs', 'open vacancies'],
  ...['best paying', 'high paying', 'highest paying', 'well paying', 'good paying', 'best paid'],
  ...['well paid', 'highest paid', 'good pay', 'high pay', 'search for', 'search of', 'job search'],
  ...['job seeker', 'job seekers', 'job listing', 'job listings', 'job posting', 'job postings'],
  ...['job ad', 'job ads', 'job advert', 'job adverts', 'job board', 'job boards', 'job site'],
  ...['job sites', 'job hunting', 'as well', 'not required', 'not needed', 'not necessary'],
  ...['show all', 'list all', 'see all', 'view all', 'browse all', 'display all', 'search all'],
  ...['not essential', 'not sure', 'year old', 'year olds', 'and or'],
];

/**
 * Words and phrases that say nothing about a job. Words that are also part of what a job is called
 * or asks for are not among them: `no` experience, `company` secretary, `area` manager.
 */
export const STOP_WORDS = [...WORDS.trim().split(/\s+/), ...PHRASES];
