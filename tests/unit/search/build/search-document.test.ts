import { describe, expect, it } from 'vitest';
import { getSearchedWords, type Field } from '../../../../src/search/build/search-document.ts';
import { type BoardOverrides, type Fields } from '../../../helpers/build-board.ts';
import {
  buildSearchDocument as build,
  buildSearchDocuments,
} from '../../../helpers/build-search-documents.ts';

const PLACES: NonNullable<BoardOverrides['places']> = {
  'fixture-city': {
    locality: 'Fixture City',
    region: 'Oregon',
    regionCode: 'OR',
    country: 'US',
    aliases: ['FXC'],
  },
  'saint-fixture': { locality: 'Saint Fixture', region: 'Kent', country: 'GB' },
  'st-fixture': { locality: 'St. Fixture', region: 'Bavaria', country: 'DE' },
  'mount-fixture': { locality: 'Fort Fixture', country: 'CI' },
  brussels: { locality: 'Fixturegem', country: 'BE' },
  mexico: { locality: 'Fixtura', country: 'MX' },
};

/** The words of a field of a posting at a place. */
const at = (place: string, field: Field = 'places') => [
  ...build({ places: [place] }, { board: { places: PLACES } }).fields[field],
];

const fieldOf = (field: Field, fields: Fields, text: readonly string[] = []) => [
  ...build(fields, { lines: text }).fields[field],
];

describe('the title', () => {
  it.each([
    ['C++ Intern (Ph.D.)', ['c++', 'intern', 'phd']],
    ['Full-stack Developer', ['fullstack', 'full', 'stack']],
    ['IT Support', ['it', '^it']],
  ])('is found by %j', (title, expected) => {
    expect(fieldOf('title', { title })).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Full Stack Developer', ['fullstack']],
    ['Fullstack Developer', ['full', 'stack']],
    ['Theatre Nurse', ['theater']],
    ['Organization Specialist', ['organisation']],
  ])('is found by other forms of its words after those: %j', (title, expected) => {
    expect(fieldOf('title', { title })).not.toContain(expected[0]);
    expect(fieldOf('also', { title })).toEqual(expect.arrayContaining(expected));
  });

  it('is found by each two of its words as one, after others', () => {
    expect(fieldOf('title', { title: 'Green Nurse' })).not.toContain('greennurse');
    expect(fieldOf('content', { title: 'Green Nurse' })).toContain('greennurse');
    expect(fieldOf('content', { title: 'IT Support' })).toContain('itsupport');
  });

  it('joins no words with a comma between them', () => {
    expect(fieldOf('content', { title: 'Nurse, Nights' })).not.toContain('nursenights');
  });

  it('has codes only where other words are not in capitals', () => {
    expect(fieldOf('title', { title: 'HELP IT NOW' })).not.toContain('^it');
    expect(fieldOf('title', { title: 'Is it you?' })).not.toContain('^it');
  });
});

describe('other names of the title', () => {
  it('are of the same work', () => {
    const also = fieldOf('also', { title: 'Lorry Driver' });
    expect(also).toEqual(expect.arrayContaining(['truck', 'driver', 'hgv']));
    expect(also).not.toContain('delivery');
  });

  it('of similar work come after all others', () => {
    expect(fieldOf('content', { title: 'Lorry Driver' })).toContain('delivery');
  });

  it('are in the language of the posting and that of the board', () => {
    const fields: Fields = { title: 'Infirmière de nuit', language: 'fr' };
    expect(fieldOf('also', fields)).toContain('ide');
    expect(fieldOf('also', { title: 'Infirmière de nuit' })).not.toContain('ide');
    const french = { site: { locale: 'fr-FR' } };
    expect(build({ title: 'Lawyer', language: 'en' }, { board: french }).fields.also).toContain(
      'attorney',
    );
  });

  it('include those of the board', () => {
    const board = {
      synonyms: [
        ['Kita', 'nursery'],
        ['XQ', 'fixture role'],
      ],
    };
    const { content } = build({ title: 'kita helper' }, { board }).fields;
    expect(content).toContain('nursery');
    const other = build({ title: 'Intern' }, { board, lines: ['An XQ, not an xq.'] });
    expect(other.fields.content).toContain('role');
  });
});

describe('places', () => {
  it.each<[string, string[]]>([
    ['fixture-city', ['fixture', 'city', 'fixturecity', 'fxc', 'oregon', 'cityor', 'cityus']],
    ['fixture-city', ['united', 'states', 'america', 'usa', '^or']],
    ['saint-fixture', ['saint', 'st', 'kent', 'england', 'uk', 'britain', 'gbr', 'europe']],
    ['st-fixture', ['saint', 'bavaria', 'deutschland', 'germany', 'eu', 'dach', 'deu']],
    ['mount-fixture', ['fort', 'ft', 'ivory', 'africa', 'ivoire']],
    ['brussels', ['belgium', 'belgique', 'belgie', 'belgien', 'benelux']],
    ['mexico', ['mexico', 'latam']],
  ])('are found by all names and codes of the place and what is around it: %s', (place, words) => {
    expect(at(place)).toEqual(expect.arrayContaining(words));
  });

  it('are not found by codes that are ordinary words', () => {
    expect(at('st-fixture')).not.toContain('de');
    expect(at('st-fixture')).toContain('^de');
    expect(at('fixture-city')).not.toContain('or');
  });

  it('are found by words of larger areas after others', () => {
    expect(at('mexico')).not.toContain('america');
    expect(at('mexico', 'content')).toContain('america');
  });

  it('exclude other countries and regions', () => {
    expect(at('brussels')).toEqual(expect.not.arrayContaining(['germany', 'oregon', 'america']));
  });
});

describe('facts', () => {
  it.each<[Fields, string[]]>([
    [{ employment: ['part-time'] }, ['part', 'time', 'parttime', 'pt']],
    [{ employment: ['contract'] }, ['contractor', 'freelance']],
    [{ workModes: ['remote'] }, ['remote', 'wfh', 'work', 'home', 'telework', 'anywhere']],
    [{ workModes: ['on-site'] }, ['onsite', 'site']],
    [{ level: 'new-grad' }, ['graduate', 'junior', 'entry', 'level']],
    [{ level: 'senior' }, ['sr']],
    [{ terms: ['fall-2026'] }, ['fall', 'autumn', '2026']],
    [
      { education: [{ level: 'doctorate', state: 'pursuing', required: true }] },
      ['phd', 'doctorate'],
    ],
    [{ sponsorship: 'offered' }, ['visa', 'sponsorship']],
    [{ pay: [{ min: 29, max: 31.5, currency: 'GBP', per: 'hour' }] }, ['29', '31.5', 'hourly']],
    [{ pay: [{ min: 12100, max: 12100, currency: 'USD', per: 'month' }] }, ['12100', 'monthly']],
    [{ applicants: ['DE'] }, ['germany', 'deutschland', 'deu']],
    [{ applicants: ['US-TX'] }, ['texas']],
    [{ applicants: ['EMEA'] }, ['emea']],
    [{ applicants: ['worldwide'] }, ['worldwide', 'anywhere']],
  ])('are found by all of their names: %j', (fields, words) => {
    expect(fieldOf('facts', fields)).toEqual(expect.arrayContaining(words));
  });

  it.each<[Fields, string]>([
    [{ sponsorship: 'not-offered' }, 'sponsorship'],
    [{ sponsorship: 'citizens-only' }, 'citizens'],
    [{ applicants: ['EU'] }, 'germany'],
    [{ applicants: ['EMEA'] }, 'kenya'],
  ])('that only follow, or that deny, come after others: %j', (fields, word) => {
    expect(fieldOf('facts', fields)).not.toContain(word);
    expect(fieldOf('content', fields)).toContain(word);
  });
});

describe('the text', () => {
  it.each<[string, string[]]>([
    ['Pay: $12,100. Go!', ['pay', '12100', 'go']],
    ['A co-op', ['co', 'op', 'coop']],
    ['State-of-the-art', ['stateoftheart']],
    ['We work part time.', ['parttime']],
    ['In health care', ['healthcare']],
    ['A labour of love', ['labor']],
    ['An RN and ML', ['registered', 'machine']],
  ])('is found by the words of %j in other forms', (text, words) => {
    expect(fieldOf('content', {}, [text])).toEqual(expect.arrayContaining(words));
  });

  it('is found by one word if the board has it elsewhere, with a hyphen or without', () => {
    const { documents } = buildSearchDocuments(
      { one: {}, two: {}, three: {} },
      { lines: { one: ['A gear box'], two: ['The gearbox'], three: ['Low end-play, end play'] } },
    );
    expect(documents['one']?.fields.content).toContain('gearbox');
    expect(documents['two']?.fields.content).not.toContain('gear');
    expect(documents['three']?.fields.content).toContain('endplay');
  });

  it('is found by two words if the board has a hyphen between them', () => {
    const { documents } = buildSearchDocuments(
      { one: {}, two: {} },
      { lines: { one: ['A gear-box'], two: ['The gearbox'] } },
    );
    expect(documents['two']?.fields.content).toContain('gear');
  });

  it.each(['Machine - learning', 'One -two', 'Part--time', 'Gear box'])(
    'does not join other words: %s',
    (text) => {
      expect(
        fieldOf('content', {}, [text]).filter((word) => /..machine|.two|gearbox/.test(word)),
      ).toEqual([]);
    },
  );
});

describe('companies and skills', () => {
  it('are found in one word or two', () => {
    expect(fieldOf('company', {})).toEqual(['fixture', 'company', 'fixturecompany']);
    expect(fieldOf('skills', { skills: ['pytorch'] })).toEqual(
      expect.arrayContaining(['pytorch', 'torch']),
    );
  });
});

describe('URLs', () => {
  it('are words of their own', () => {
    const { content } = build({}, { urls: ['https://board.example/jobs/one/'] }).fields;
    expect([...content].filter((word) => word.startsWith('/'))).toHaveLength(1);
  });
});

describe('the runs of words for phrases', () => {
  const runs = build(
    { title: 'ML Intern', places: ['north-town'], skills: ['nlp'], employment: ['part-time'] },
    { lines: ['One', 'two in ML'] },
  ).runs.map((run) => run.join(' '));

  it('are the title, the company, each name and fact, and the text', () => {
    expect(runs).toEqual(
      expect.arrayContaining([
        'ml intern',
        'fixture company',
        'north town',
        'natural language processing',
        'part time',
        'one two in ml',
      ]),
    );
    expect(runs).not.toContain('ml intern fixture company');
  });

  it('leave out joined words and synonyms', () => {
    expect(runs).not.toContain('machine learning');
    expect(runs.join(' ')).not.toContain('parttime');
  });
});

describe('getSearchedWords', () => {
  it('returns the words of all fields', () => {
    const document = build({ title: 'Nurse', skills: ['python'] }, { lines: ['A ward'] });
    expect([...getSearchedWords(document)]).toEqual(
      expect.arrayContaining(['nurse', 'python', 'fixture', 'ward']),
    );
  });
});
