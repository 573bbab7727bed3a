import { describe, expect, it } from 'vitest';
import { findMatches, isMatch, parseQuery } from '../../../src/search/query.ts';
import { createUrlWord } from '../../../src/search/url-word.ts';
import { NO_LANGUAGE } from '../../../src/search/no-language.ts';
import { tokenize } from '../../../src/search/tokens.ts';
import { createRandom } from '../../helpers/seeded-random.ts';
import { ENGLISH, FRENCH, parse, showQuery } from '../../helpers/show-query.ts';

const read = (text: string) => showQuery(parse(text));
const readTyping = (text: string) => showQuery(parse(text, ENGLISH, true));
const readFrench = (text: string) => showQuery(parse(text, FRENCH));

/** The words of a text that match a query, as written in the text. */
const found = (text: string, query: string) =>
  findMatches(tokenize(text), parse(query)).map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  it.each<[string, string[]]>([
    ['machine learning', ['machine', 'learning']],
    ['  Python \n SQL ', ['python', 'sql']],
    ['C++', ['=c++']],
    ['c#', ['=c#']],
    ['c', ['=c']],
    ['go developer', ['=go', 'developer']],
    ['R', ['=r']],
    ['ML', ['=ml']],
    ['.NET', ['.net']],
    ['C/C++', ['=c', '=c++']],
    ['Ph.D.', ['phd']],
    ['São Paulo', ['sao', 'paulo']],
    ['nurse, leeds', ['nurse', 'leeds']],
    ['warehouse (nights)', ['warehouse', 'nights']],
    ['internships', ['internships']],
    ['🚀', []],
    ['---', []],
    ['', []],
    [' ', []],
  ])('asks for every word: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each(['机器学习', '東京'])(
    'asks for text in a script without spaces as a phrase: %s',
    (text) => {
      expect(read(text)).toEqual([`=${[...text].join(' ')}`]);
    },
  );

  it('has the other forms of a word, but not of a short one', () => {
    const [term] = parse('welding');
    expect(term?.alternatives).toEqual([
      [{ words: ['welding'], whole: false, forms: expect.arrayContaining(['weld', 'welder']) }],
    ]);
    expect(parse('cat')[0]?.alternatives).toEqual([[{ words: ['cat'], whole: false, forms: [] }]]);
  });

  it('keeps its words if nothing is known of the language', () => {
    const query = parseQuery('jobs in full-time nursing', NO_LANGUAGE);
    expect(showQuery(query)).toEqual(['jobs', '=in', 'fulltime | full & time', 'nursing']);
  });

  it('of plain words needs no syntax', () => {
    for (const text of ['nurse in leeds', 'part time cook', 'work from home', 'jobs near me']) {
      expect(parseQuery(text, ENGLISH)).toEqual(parse(text));
    }
  });

  it.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '%00', '\\', '(((', '*'])(
    'is parsed whatever it contains: %s',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );

  it('may be very long', () => {
    expect(read('word '.repeat(5000))).toHaveLength(5000);
    expect(read('"'.repeat(20_000))).toEqual([]);
    expect(read('-word '.repeat(2000))).toHaveLength(2000);
    expect(read('1 '.repeat(5000))).toHaveLength(5000);
  });
});

describe('words that say nothing', () => {
  it.each<[string, string[]]>([
    ['nurse jobs', ['nurse']],
    ['jobs near me for a welder', ['welder']],
    ['which jobs are there for a nurse in leeds', ['nurse', 'leeds']],
    ['i am looking for a job as a cook', ['cook']],
    ["I'm looking for work as a plumber near Manchester", ['plumber', 'manchester']],
    ['companies hiring welders', ['welders']],
    ['what companies are hiring electricians right now', ['electricians']],
    ['who is recruiting drivers', ['drivers']],
    ['is there work for a bricklayer', ['bricklayer']],
    ['do you have any vacancies for cleaners?', ['cleaners']],
    ['i live in leeds and i want cleaning work', ['leeds', 'cleaning']],
    ['jobs working with children', ['children']],
    ['chef wanted', ['chef']],
    ['drivers needed urgently', ['drivers']],
    ['open positions in accounting', ['accounting']],
    ['nurse and/or carer', ['nurse', 'carer']],
  ])('are not asked for: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['no experience', ['=no', 'experience']],
    ['remote senior manager', ['remote', 'senior', 'manager']],
    ['night care', ['night', 'care']],
    ['area manager', ['area', 'manager']],
    ['people operations', ['people', 'operations']],
    ['company secretary', ['company', 'secretary']],
    ['social work jobs', ['socialwork | social & work']],
    ['employment lawyer', ['employmentlawyer | employment & lawyer']],
    ['work from home', ['workfromhome | work & from & home']],
    ['special needs teacher', ['specialneeds | special & needs', 'teacher']],
    ['on call engineer', ['oncall | =on & call', 'engineer']],
    ['careers adviser', ['careersadviser | careers & adviser']],
    ['tool hire', ['toolhire | tool & hire']],
    ['jobs in New York', ['new', 'york']],
  ])('do not include those that carry meaning: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['The Home Depot cashier', ['thehomedepot | the & home & depot', 'cashier']],
    ['jobs at the Home Depot', ['thehomedepot | the & home & depot']],
    ['nurse Isle of Man', ['nurse', 'isleofman | isle & =of & man']],
    ['In N Out Burger', ['innoutburger | =in & =n & out & burger']],
    ['In-N-Out Burger', ['innoutburger | =in & =n & out & burger']],
    ['Stoke on Trent', ['stokeontrent | stoke & =on & trent']],
    ['Stoke-on-Trent', ['stokeontrent | stoke & =on & trent']],
    ['best buy', ['bestbuy | best & buy']],
    ['Which', ['which']],
    ['which buy', ['buy']],
    ['home depot', ['home', 'depot']],
  ])('stay in the name of a company or place: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['jobs near me', ['jobs', 'near', '=me']],
    ['the', ['the']],
    ['job', ['job']],
    ['not', ['not']],
  ])('are asked for if there is nothing else: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['"in the"', ['+=in the']],
    ['nurse "job"', ['nurse', '+=job']],
    ['nurse +work', ['nurse', '+work']],
    ['nurse -jobs', ['nurse', '-=jobs | =job']],
  ])('are asked for with an operator: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('are known as such in the query', () => {
    const needs = parse('the home depot')[0]?.alternatives[1];
    expect(needs?.map((need) => 'isStopWord' in need)).toEqual([true, false, false]);
  });
});

describe('words that belong together', () => {
  it.each<[string, string[]]>([
    ['full-stack', ['fullstack | full & stack']],
    ['e-mail', ['email | =e & mail']],
    ['co‑worker', ['coworker | =co & worker']],
    ['state-of-the-art', ['stateoftheart | state & art']],
    ['covid-19', ['covid19 | covid & =19']],
    ['-python', ['-=python | =pythons']],
    ['python-', ['python']],
  ])('match as one word or each: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['9-5', ['=9 & =5']],
    ['2-3 years', ['=2 & =3', 'years']],
  ])('are not joined if they are numbers: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['full stack developer', ['fullstack | full & stack', 'developer']],
    ['help desk', ['helpdesk | help & desk']],
    ['health care jobs', ['healthcare | health & care']],
    ['Fullstack', ['fullstack']],
    ['stack full', ['stack', 'full']],
  ])('are known as compounds: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['part time', ['parttime']],
    ['part-time', ['parttime']],
    ['Full Time nurse', ['fulltime', 'nurse']],
    ['on site', ['onsite']],
    ['on-site', ['onsite']],
    ['co op', ['coop']],
    ['front end', ['frontend']],
    ['take part', ['take', 'part']],
    ['full house', ['full', 'house']],
  ])('only match as neighbours if each says nothing alone: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});

describe('quotation marks', () => {
  it.each<[string, string[]]>([
    ['"machine learning"', ['+=machine learning']],
    ['“machine learning”', ['+=machine learning']],
    ['„machine learning“', ['+=machine learning']],
    ['«machine learning»', ['+=machine learning']],
    ['「machine learning」', ['+=machine learning']],
    ["'machine learning' jobs", ['+=machine learning']],
    ['‘machine learning’', ['+=machine learning']],
    ['“machine learning" intern', ['+=machine learning', 'intern']],
    ['"C++ intern" remote', ['+=c++ intern', 'remote']],
    ['"part-time"', ['+=part time']],
    ['"python"', ['+=python']],
    ['pay "a month" bonus', ['pay', '+=a month', 'bonus']],
    ['"one two""three four"', ['+=one two', '+=three four']],
    ['nurse -"night shift"', ['nurse', '-=night shift']],
  ])('require a phrase: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['"machine learning', ['machine', 'learning']],
    ['machine learning"', ['machine', 'learning']],
    ['machine "learning', ['machine', 'learning']],
    ['"machine learning" "intern', ['+=machine learning', 'intern']],
    ["drivers' and cooks' jobs", ['drivers', 'cooks']],
    ["rock 'n' roll", ['rock', '=n', 'roll']],
    ['"', []],
    ['""', []],
    ['"" python', ['python']],
    ['" " "!"', []],
    ['"""', []],
  ])('are ignored if they are unpaired, empty or apostrophes: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});

describe('a sign before a word', () => {
  it.each<[string, string[]]>([
    ['nurse -senior', ['nurse', '-=senior | =seniors']],
    ['nurse −senior', ['nurse', '-=senior | =seniors']],
    ['nurse –senior', ['nurse', '-=senior | =seniors']],
    ['front-end -senior', ['frontend', '-=senior | =seniors']],
    ['developer -front-end', ['developer', '-=frontend']],
    ['developer -C++ -.net', ['developer', '-=c++', '-=.net']],
    ['jobs -IT', ['-=^it']],
    ['nurse (-agency)', ['nurse', '-=agency | =agencies']],
    ['-nurse -nurses', ['-=nurse | =nurses', '-=nurses | =nurse']],
  ])('excludes the word and its plural: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['+remote nurse', ['+remote', 'nurse']],
    ['nurse +part-time', ['nurse', '+parttime']],
    ['C++ +linux', ['=c++', '+linux']],
  ])('requires it if it is a plus: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['nurse - leeds', ['nurse', 'leeds']],
    ['- nurse', ['nurse']],
    ['nurse -- remote', ['nurse', 'remote']],
    ['nurse --remote', ['nurse', 'remote']],
    ['–nurse', ['nurse']],
    ['nurse —leeds', ['nurse', 'leeds']],
    ['London–Leeds', ['londonleeds | london & leeds']],
    ['-5', ['=5']],
    ['+44', ['=44']],
    ['C++', ['=c++']],
    ['A+ certification', ['certification']],
    ['nurse -', ['nurse']],
    ['+', []],
    ['-', []],
    ['--', []],
    ['-"', []],
  ])('is ignored if it is a dash, or part of a number or name: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});

describe('not', () => {
  it.each<[string, string[]]>([
    ['remote not hybrid', ['remote', '-=hybrid | =hybrids']],
    ['remote NOT hybrid', ['remote', '-=hybrid | =hybrids']],
    ['nurse not in London', ['nurse', '-=london | =londons']],
    ['sales except car', ['sales', '-=car']],
    ['cook not nights or weekends', ['cook', '-=nights | =night', '-=weekends | =weekend']],
    ['developer not front-end', ['developer', '-=frontend']],
    ['manager not "night shift"', ['manager', '-+=night shift']],
    ['NOT retail', ['-=retail | =retails']],
  ])('excludes the next word that says something: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['experience not required leeds', ['experience', 'leeds']],
    ['degree not necessary', ['degree']],
    ['not for profit', ['notforprofit | not & for & profit']],
    ['nurse not', ['nurse']],
    ['not retail', ['not', 'retail']],
    ['no experience', ['=no', 'experience']],
  ])('is an ordinary word elsewhere: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});

describe('OR', () => {
  it.each<[string, string[]]>([
    ['nurse | carer', ['nurse | carer']],
    ['nurse|carer|cook', ['nurse | carer | cook']],
    ['nurse OR carer', ['nurse | carer | =nurseor & carer']],
    ['NURSE OR CARER', ['nurse | carer | =nurseor & carer']],
    ['remote nurse | carer leeds', ['remote', 'nurse | carer', 'leeds']],
    ['(nurse | carer) leeds', ['nurse | carer', 'leeds']],
    ['"staff nurse" | "care assistant"', ['+=staff nurse | =care assistant']],
    ['nurse | "care assistant"', ['nurse | =care assistant']],
    ['nurse | the carer', ['nurse | carer']],
    ['full stack | front end', ['fullstack | full & stack | frontend']],
  ])('joins what is on both sides: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('may also be the code of the place before it', () => {
    expect(read('Portland OR nurse')).toEqual(['portland | nurse | =portlandor & nurse']);
  });

  it.each<[string, string[]]>([
    ['nurse or carer', ['nurse', 'carer']],
    ['nurse |', ['nurse']],
    ['| nurse', ['nurse']],
    ['nurse | -carer', ['nurse', '-=carer | =carers']],
    ['|', []],
  ])('is ignored in lower case and without two sides: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('is written in French too', () => {
    expect(readFrench('serveur OU barman')).toEqual(['serveur | barman']);
    expect(readFrench('serveur ou barman')).toEqual(['serveur', 'barman']);
  });

  it('has the text of both sides', () => {
    expect(parse('remote nurse | carer leeds').map(({ text }) => text)).toEqual([
      'remote',
      'nurse | carer',
      'leeds',
    ]);
  });
});

describe('codes that are also words', () => {
  it.each<[string, string[]]>([
    ['nurse IN', ['nurse', '=^in']],
    ['salem OR', ['salem', '=^or']],
    ['OR nurse', ['=^or', 'nurse']],
    ['jobs in OR', ['=^or']],
    ['Portland, OR nurse', ['portland', '=^or', 'nurse']],
    ['NO', ['=^no']],
    ['engineer ME', ['engineer', '=^me']],
    ['Boston MA', ['boston', '=^ma | =ma']],
    ['U.S. remote', ['=^us', 'remote']],
    ['IT support', ['=^it', 'support']],
  ])('are codes in capitals: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['it support', ['=^it | =it', 'support']],
    ['remote us', ['remote', '=^us | =us']],
    ['boston ma', ['boston', '=^ma | =ma']],
    ['la nurse', ['=^la | =la', 'nurse']],
  ])('may also be codes in lower case: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['portland or', ['=portlandor | portland']],
    ['nurse portland, or', ['nurse', '=portlandor | portland']],
    ['gary, in welder', ['=garyin | gary', 'welder']],
    ['PORTLAND OR', ['=portlandor | portland']],
    ['INDIANAPOLIS IN', ['=indianapolisin | indianapolis']],
  ])('are searched with the place before them: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['NURSE IN OHIO', ['nurse', 'ohio']],
    ['Nurse In Ohio', ['nurse', 'ohio']],
    ['nurse in ohio', ['nurse', 'ohio']],
    ['jobs near me nurse', ['nurse']],
    ['jobs for me', ['jobs', 'for', '=me']],
    ["I'd like to teach", ['teach']],
  ])('are words otherwise: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each(['tx', 'ny', 'uk', 'nsw'])('do not include codes that mean nothing else: %s', (code) => {
    expect(read(`nurse ${code.toUpperCase()}`)).toEqual(read(`nurse ${code}`));
  });
});

describe('amounts of pay', () => {
  it.each<[string, string[]]>([
    ['29 per hour', ['29/hour | =29']],
    ['25 an hour', ['25/hour | =25']],
    ['15/hr', ['15/hour | =15']],
    ['12100 monthly', ['12100/month | =12100']],
    ['40000 a year', ['40000/year | =40000']],
    ['30000 pa', ['30000/year | =30000']],
    ['900 per week', ['900/week | =900']],
    ['200 a day driver', ['200/day | =200', 'driver']],
    ['30k', ['30000 | =30000 | =30k']],
    ['60-70k', ['60000–70000']],
    ['60k to 70k', ['60000–70000']],
    ['between 30k and 40k', ['30000–40000']],
    ['over 50000', ['50000+ | =50000']],
    ['at least 30k', ['30000+ | =30000 | =30k']],
    ['50000+', ['50000+ | =50000']],
    ['30k or more', ['30000+ | =30000 | =30k']],
    ['salary 40000', ['40000 | =40000']],
    ['jobs paying 20 an hour', ['20/hour | =20']],
    ['salary of 40,000', ['40000 | =40000']],
  ])('are recognised by a period or another word: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['£30k+', ['GBP30000+ | =30000 | =30k']],
    ['€45.000', ['EUR45000 | =45000']],
    ['€45,000', ['EUR45000 | =45000']],
    ['2 000 €', ['EUR2000 | =2000']],
    ['100k usd', ['USD100000 | =100000 | =100k']],
    ['CHF 80’000', ['CHF80000 | =80000']],
    ['A$90k', ['AUD90000 | =90000 | =90k']],
    ['£12.50 an hour', ['GBP12.5/hour | =12.5']],
    ['£30,000–£35,000 a year', ['GBP30000–35000/year']],
    ['₹500000', ['INR500000 | =500000']],
  ])('are recognised by their currency: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('of dollars may be in the dollars of several countries', () => {
    const [term = ''] = read('$12,100 a month');
    expect(term.split(' | ')).toEqual(
      expect.arrayContaining(['USD12100/month', 'CAD12100/month', '=12100']),
    );
  });

  it.each<[string, string[]]>([
    ['salaire 40000', ['40000 | =40000']],
    ['2 000 € net par mois', ['EUR2000/month | =2000']],
    ['12 € de l’heure', ['EUR12/hour | =12']],
    ['12€/h', ['EUR12/hour | =12']],
    ['30k à 40k', ['30000–40000']],
    ['plus de 2000 euros', ['EUR2000+ | =2000']],
  ])('are recognised in French: %j is %j', (text, terms) => {
    expect(readFrench(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['3 years', ['=3', 'years']],
    ['5+ years', ['=5', 'years']],
    ['at least 2 years', ['=2', 'years']],
    ['windows 11', ['windows', '=11']],
    ['2026', ['2026']],
    ['from 2026', ['2026']],
    ['401k', ['401k']],
    ['4k video', ['=4k', 'video']],
    ['24/7', ['=24', '=7']],
    ['ISO 27001', ['iso', '27001']],
    ['90210', ['90210']],
    ['over 18', ['=18']],
    ['from 9 to 5', ['=9', '=5']],
    ['20 hours a week', ['=20', 'hours', 'week']],
    ['3d artist', ['=3d', 'artist']],
  ])('do not include other numbers: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});

describe('a URL', () => {
  it.each([
    'https://board.example/jobs/acme-nurse/',
    'https://board.example/jobs/acme-nurse/?utm_source=news',
    'board.example/base/jobs/acme-nurse',
    '/jobs/acme-nurse/',
    '<https://board.example/jobs/acme-nurse/>',
    '"https://board.example/jobs/acme-nurse/"',
    'https://board.example/jobs/acme-nurse/.',
  ])('is one word: %s', (url) => {
    expect(read(url)).toEqual([`=${createUrlWord('/jobs/acme-nurse/')}`]);
  });

  it('can be followed by words', () => {
    expect(read('www.board.example/a nurse')).toEqual([
      `=${createUrlWord('board.example/a')}`,
      'nurse',
    ]);
  });

  it.each(['a/b', 'he/him', 'and/or', '24/7'])('does not include other words: %s', (text) => {
    expect(read(text).some((term) => term.startsWith('=/'))).toBe(false);
  });
});

describe('endings for other genders', () => {
  it.each<[string, string[]]>([
    ['infirmier·ère', ['infirmier']],
    ['développeur(se) lyon', ['developpeur', 'lyon']],
    ['ingénieur-e', ['ingenieur']],
    ['technicien(ne)', ['technicien']],
    ['étudiant·e·s', ['etudiant']],
    ['chargé(e) de mission', ['charge', 'mission']],
    ['vendeur.euse', ['vendeur']],
    ['villeneuve-le-roi', ['villeneuveleroi | villeneuve & roi']],
  ])('are ignored in French: %j is %j', (text, terms) => {
    expect(readFrench(text)).toEqual(terms);
  });

  it('and plurals in brackets are ignored in English', () => {
    expect(read('nurse(s) leeds')).toEqual(['nurse', 'leeds']);
  });
});

describe('a query that is still being typed', () => {
  it.each<[string, string[]]>([
    ['machine l', ['machine']],
    ['machine le', ['machine']],
    ['machine lea', ['machine', 'lea']],
    ['machine l ', ['machine', '=l']],
    ['machine C++', ['machine', '=c++']],
    ['machine c-', ['machine', '=c']],
    ['l', ['=l']],
    ['"a b" c', ['+=a b']],
    ['"machine learning"', ['+=machine learning']],
    ['jobs l', ['=l']],
  ])('ignores a final word that is too short: %j is %j', (text, terms) => {
    expect(readTyping(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['nurse -', ['nurse']],
    ['nurse -s', ['nurse']],
    ['nurse +r', ['nurse']],
    ['nurse "nig', ['nurse', 'nig']],
    ['nurse O', ['nurse']],
    ['nurse OR', ['nurse']],
    ['nurse OR ', ['nurse']],
    ['nurse OR c', ['nurse']],
    ['nurse |', ['nurse']],
    ['nurse not', ['nurse']],
    ['nurse not ', ['nurse']],
    ['nurse i', ['nurse']],
    ['nurse in', ['nurse']],
    ['nurse in ', ['nurse']],
  ])('ignores an operator without a word: %j is %j', (text, terms) => {
    expect(readTyping(text)).toEqual(terms);
  });
});

describe('the terms of any text', () => {
  it('are in its order, and their offsets are those of their text', () => {
    const chance = createRandom(7);
    const pieces = [
      ...['nurse', 'in', 'OR', 'or', 'not', 'part time', 'full-stack', 'C++', 'US', 'leeds', 'É'],
      ...['"', "'", '-', '+', '|', ',', '.', '/', '–', ' ', '  ', '(', ')', '^', '£', '$', '&'],
      ...[
        '30k',
        '12,100',
        '2026',
        ' per hour',
        'over ',
        '·e',
        '機械',
        '\n',
        '👩‍⚕️',
        'https://x.example/jobs/a',
      ],
    ] as const;
    for (let round = 0; round < 3000; round += 1) {
      const text = chance.many(['nurse', ...pieces], 1 + chance.below(9)).join('');
      const language = chance.of([ENGLISH, FRENCH, NO_LANGUAGE]);
      const query = parse(text, language, chance.below(2) === 0);
      let before = 0;
      for (const { text: asked, start, end, alternatives } of query) {
        expect(text.slice(start, end)).toBe(asked);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(alternatives.flat().length).toBeGreaterThan(0);
        before = end;
      }
    }
  });
});

describe('isMatch', () => {
  it.each([
    ['internship', 'intern', false, true],
    ['internship', 'intern', true, false],
    ['intern', 'intern', true, true],
    ['intern', 'internship', false, false],
    ['c++', 'c', true, false],
  ])('for %s and the query %s (entire word: %s) returns %s', (word, asked, whole, answer) => {
    expect(isMatch(word, asked, whole)).toBe(answer);
  });
});

describe('the words of a text that match a query', () => {
  it.each<[string, string, string[]]>([
    ['An internship for interns', 'intern', ['internship', 'interns']],
    ['One intern, one internship', 'internships', ['intern', 'internship']],
    ['A welder welds', 'welding', ['welder', 'welds']],
    ['Companies and a company', 'company', ['Companies', 'company']],
    ['C, C++ and C#', 'c++', ['C++']],
    ['C, C++ and C#', 'c', ['C']],
    ['.NET is not the Internet', '.net', ['.NET']],
    ['$12,100 a month', '12100 a month', ['12,100']],
    ['A Ph.D. student', 'PhD', ['Ph.D.']],
    ['A PhD student', 'ph.d.', ['PhD']],
    ['The naïve approach', 'naive', ['naïve']],
    ['The naive approach', 'naïve', ['naive']],
    ['We don’t', '"don\'t"', ['don’t']],
    ['Machine learning; learning machines', '"machine learning"', ['Machine', 'learning']],
    ['Machine-learning', '“machine learning”', ['Machine', 'learning']],
    ['learning, machine', '"machine learning"', []],
    ['machine learnings', '"machine learning"', []],
    ['研究機械学習', '学習', ['学', '習']],
    ['学校の習慣', '学習', []],
    ['constructor', '__proto__', []],
    ['', 'python', []],
    ['Python', '', []],
  ])('in %j for %j are %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it.each<[string, string, string[]]>([
    [
      'Part-time or part time, and parttime',
      'part-time',
      ['Part', 'time', 'part', 'time', 'parttime'],
    ],
    ['A part-timer', 'part time', ['part', 'timer']],
    [
      'Full stack, full-stack, fullstack',
      'full-stack',
      ['Full', 'stack', 'full', 'stack', 'fullstack'],
    ],
    ['A coop', 'co-op', ['coop']],
    ['A full day. Stack boxes', 'fullstack', []],
    ['A full day', 'full-stack', []],
    ['The stack is full', 'full-stack', ['stack', 'full']],
    ['A part of the time', 'part-time', []],
  ])('are joined or apart: in %j for %j are %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it.each<[string, string, string[]]>([
    ['The nurse works in Leeds', 'the nurse in leeds', ['nurse', 'Leeds']],
    ['The depot at home', 'the home depot', ['depot', 'home']],
    ['Working at the Home Depot', 'the home depot', ['the', 'Home', 'Depot']],
    ['Which jobs', 'which jobs', []],
    ['A senior nurse', 'nurse -senior', ['nurse']],
    ['Work in it or out of it', 'IT', []],
  ])('are not words that say nothing, nor excluded: in %j for %j are %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it('are in the order of the text', () => {
    const chance = createRandom(2);
    const words = ['alpha', 'alphabet', 'beta', 'c', 'c++', 'C#', 'part-time', 'New York'] as const;
    for (let round = 0; round < 500; round += 1) {
      const text = tokenize(chance.many(words, 12).join(' '));
      const asked = chance.many(words, 1 + chance.below(3)).join(' ');
      const starts = findMatches(text, parse(chance.below(2) === 0 ? `"${asked}"` : asked)).map(
        ({ start }) => start,
      );
      expect(starts).toEqual(
        text.map(({ start }) => start).filter((start) => starts.includes(start)),
      );
    }
  });
});
