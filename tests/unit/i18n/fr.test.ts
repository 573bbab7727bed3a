import { describe, expect, it } from 'vitest';
import { showAmount, showPay } from '../../../src/model/pay-wording.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { fillCount } from '../../../src/i18n/search-messages.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { fr } from '../../../src/i18n/fr/index.ts';
import { RULES } from '../../../src/lint/registry.ts';
import { getMessages, type Messages } from '../../../src/i18n/messages.ts';
import { collectTexts, shapeOf, type Said } from '../../helpers/all-messages.ts';

const ruleDocs = RULES.flatMap(({ id, docs }) =>
  Object.entries(docs.fr).map(([part, text]): Said => ({ path: `rules.${id}.${part}`, text })),
);
const said = [...collectTexts(fr), ...ruleDocs];
const format = createFormat('fr');

/** The texts that match the pattern, each with its first match. */
const breaking = (pattern: RegExp, texts: readonly Said[]) =>
  texts
    .filter(({ text }) => pattern.test(text))
    .map((one) => ({ ...one, in: pattern.exec(one.text)?.[0] }));

describe('the French catalogue', () => {
  it('has the same keys as the English one, and its messages take the same parameters', () => {
    expect(shapeOf(fr)).toEqual(shapeOf(en));
  });

  it('has the placeholders of the English messages', () => {
    const gaps = (words: Messages) =>
      collectTexts(words)
        .filter(({ path }) => /^search(?:Sentences|Suggestions)\./.test(path))
        .map(({ path, text }) => [path, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]);
    expect(gaps(fr)).toEqual(gaps(en));
  });

  it('has unique names in each group', () => {
    for (const names of [
      fr.search.facets,
      fr.search.sorts,
      fr.searchSentences.order,
      fr.searchSuggestions.kinds,
      fr.state.names,
      fr.level,
      fr.employment,
      fr.educationLevel,
      fr.posting.fact,
    ]) {
      const texts = Object.values(names);
      expect(new Set(texts).size, texts.join(', ')).toBe(texts.length);
    }
  });

  it('has the same anchors on the about page', () => {
    const facts = {
      freshDays: 45,
      email: 'a@b.example',
      hoursPerYear: 1,
      monthsPerYear: 1,
      checks: '/about/checks/',
    };
    const ids = (words: Messages) =>
      words.about.sections({ ...facts, frozen: 'x' }).map(({ id }) => id);
    expect(ids(fr)).toEqual(ids(en));
  });
});

describe('English in the French catalogue', () => {
  /** Words that are not French, unlike `on`, `a` and `place`, which are in both languages. */
  const ENGLISH =
    /(?<![\p{L}’{])(?:the|of|and|or|to|for|with|without|not|is|are|was|has|had|it|its|this|that|from|by|at|be|as|when|where|what|how|why|all|each|every|other|more|less|again|only|open|opened|closed|closes|posting|postings|posted|job|jobs|board|company|companies|term|terms|skill|skills|degree|degrees|pay|search|browse|feed|feeds|show|see|start|starts|day|days|week|month|year|hour|hours|remote|hybrid|newest|best|link|links|no|in|into|about|you|your|they|them|their|there|here|full|part-time|time|work|works|seen|live|read|next|deadline|report|filter|filters|share|copy|address|closing|among|between|like|this|which|who|whose)(?![\p{L}}])/iu;
  /** Names that are the same in every language. */
  const NAMES = /JSON Feed/g;

  it('is not in any message', () => {
    const others = said
      .filter(({ path }) => !path.startsWith('search.synonyms'))
      .map(({ path, text }) => ({ path, text: text.replace(NAMES, '') }));
    expect(breaking(ENGLISH, others)).toEqual([]);
  });

  it('is limited to messages that are the same in both languages', () => {
    const listed = ({ path }: Said) => !path.startsWith('search.synonyms');
    const english = collectTexts(en).filter(listed);
    const same = said
      .filter(listed)
      .filter(({ text }, i) => text !== '' && text === english[i]?.text)
      .map(({ path }) => path);
    expect([...new Set(same)]).toEqual([
      'lower',
      'jobs.page',
      'jobs.titlePage',
      'jobs.pagination',
      'row.morePlaces',
      'posting.numbered',
      'posting.equivalents',
      'posting.fact.sessions',
      'posting.fact.sponsorship',
      'posting.experience',
      'posting.degree',
      'sharedTrait.skills',
      'sharedTrait.terms',
      'sharedTrait.degrees',
      'sharedTrait.level',
      'areas.groups.Europe',
      'areas.groups.Benelux',
      'areas.regionName',
      'areas.region',
      'areas.inSentence',
      'feeds.ofValue',
      'feeds.rss',
      'feeds.json',
      'feeds.jsonShort',
      'feeds.calendar.label',
      'search.key',
      'search.facets.visa',
      'searchSentences.status',
      'searchSuggestions.list',
      'searchSuggestions.count.one',
      'searchSuggestions.count.other',
      'about.sections.6.links.0.text',
      'about.sections.5.links.0.text',
    ]);
  });
});

describe('French typography', () => {
  it.each([
    ['has curved apostrophes', /['`´]/],
    ['has angled quotation marks', /["“”„]/],
    ['has single-character ellipses', /\.\.\./],
    ['has a narrow no-break space before high punctuation', /(?<!\u202f)[;!?]/],
    ['has a no-break space before a colon', /(?<!\u00a0):/],
    ['has narrow no-break spaces within quotation marks', /«(?!\u202f)|(?<!\u202f)»/],
    [
      'has no double, leading or trailing spaces',
      /^[ \u00a0\u202f]|[ \u00a0\u202f]{2}|[ \u00a0\u202f]$/,
    ],
    ['has no unfilled placeholders', /undefined|NaN|\[object/],
    [
      'has no word before a name that would need elision, as in `d’Éole`',
      /(?<!\p{L})(?:de|du|le|la|ne|se|si|que|lorsque|puisque|jusque|les)\sÉole/iu,
    ],
  ])('%s', (_, broken) => {
    expect(breaking(broken, said)).toEqual([]);
  });
});

describe('counts in French', () => {
  it.each([
    [0, '0 offre'],
    [1, '1 offre'],
    [2, '2 offres, les plus récentes d’abord'],
    [12_000, '12\u202f000 offres, les plus récentes d’abord'],
  ])('are singular below two: %i is “%s”', (n, text) => {
    expect(fr.counts.open(n)).toBe(text);
  });

  it.each([
    [0, 'offre', '0 offre fermée', 'Voir 0 offre', '0 autre lieu'],
    [1, 'offre', '1 offre fermée', 'Voir 1 offre', '1 autre lieu'],
    [2, 'offres', '2 offres fermées', 'Voir les 2 offres', '2 autres lieux'],
  ])('agree in number with their nouns: %i', (n, unit, closed, all, places) => {
    expect(fr.counts.unit(n)).toBe(unit);
    expect(fr.counts.closed(n)).toBe(closed);
    expect(fr.browse.closedHere(n)).toBe(closed);
    expect(fr.home.allPostings(n)).toBe(all);
    expect(fr.row.morePlacesLabel(n)).toBe(places);
  });

  it.each([
    [0, '0 offre'],
    [1, '1 offre'],
    [2, '2 offres'],
    [1_000_000, '1\u202f000\u202f000 offres'],
  ])('are the same in the browser: %i is “%s”', (n, text) => {
    expect(fillCount(fr.searchSentences.postings, n, 'fr')).toBe(text);
  });

  it.each([
    [{ open: 6, unconfirmed: 3, closed: 0 }, '6 à pourvoir, 3 à confirmer'],
    [{ open: 1, unconfirmed: 0, closed: 4 }, '1 à pourvoir'],
    [{ open: 0, unconfirmed: 0, closed: 1 }, 'aucune à pourvoir, 1 fermée'],
    [{ open: 0, unconfirmed: 0, closed: 2 }, 'aucune à pourvoir, 2 fermées'],
    [{ open: 0, unconfirmed: 0, closed: 0 }, ''],
  ])('by state, %j, are “%s”', (counts, text) => {
    expect(fr.counts.states(counts)).toBe(text);
  });

  it.each([
    [1, '1 offre ne cite aucun lieu.'],
    [2, '2 offres ne citent aucun lieu.'],
  ])('agree in number with their verbs: %i', (n, text) => {
    expect(fr.browse.notStated.places(n)).toBe(text);
  });
});

describe('a day in French', () => {
  it.each([
    ['2026-04-01', '1er avril 2026'],
    ['2026-04-02', '2 avril 2026'],
    ['2026-04-11', '11 avril 2026'],
    ['2026-04-21', '21 avril 2026'],
    ['2026-04-30', '30 avril 2026'],
  ])('%s is “%s”', (day, text) => {
    for (const locale of ['fr', 'fr-CA', 'fr-FR', 'FR-ch']) {
      expect(createFormat(locale).date(day)).toBe(text);
    }
  });

  it.each([
    ['2026-05-01', '2026-05-15', '1er–15 mai 2026'],
    ['2026-05-11', '2026-06-01', '11 mai – 1er juin 2026'],
    ['2026-05-01', '2026-08-01', '1er mai – 1er août 2026'],
  ])('from %s to %s is “%s”', (start, end, text) => {
    expect(format.dateRange(start, end).replace(/\s/g, ' ')).toBe(text);
  });

  it('has an ordinal only in French', () => {
    expect(createFormat('en-GB').date('2026-04-01')).toBe('1 April 2026');
    expect(createFormat('frr').date('2026-04-01')).not.toContain('1er');
  });
});

describe('a composed sentence', () => {
  it('is entirely in French', () => {
    const day = format.date('2026-03-28');
    expect(
      fr.state.open(
        format.date('2026-03-27'),
        { kind: 'confirmed', on: '2026-03-28', by: 'link' },
        day,
      ),
    ).toBe(
      'Publiée le 27 mars 2026, vue en ligne pour la dernière fois le 28 mars 2026, d’après son lien de candidature.',
    );
    expect(
      fr.state.stale({ kind: 'posted', on: '2026-01-03' }, '3 janvier 2026', 'il y a 3 mois'),
    ).toBe('Publiée le 3 janvier 2026, il y a 3 mois\u202f; rien de plus récent n’est connu.');
    expect(fr.sharedTrait.skills('Python, SQL, C++', 2)).toBe(
      'Python, SQL, C++ et 2 autres compétences',
    );
    expect(fr.posting.degree(format.or(['master', 'doctorat']), fr.educationState.pursuing)).toBe(
      'master ou doctorat, études en cours',
    );
    expect(fr.term('summer', 2026)).toBe('été 2026');
    expect(fr.term('fall', 2026)).toBe('automne 2026');
    expect(fr.lower('À la journée')).toBe('à la journée');
  });

  it.each([
    ['fr-CA', 'CAD', '12\u00a0100\u00a0$ par mois'],
    ['fr-FR', 'EUR', '12\u202f100\u00a0€ par mois'],
  ])('has money formatted as in %s', (locale, currency, text) => {
    const pay = { min: 12_100, max: 12_100, currency, per: 'month' as const };
    expect(showPay(pay, locale, getMessages(locale).messages.pay)).toBe(text);
    expect(showAmount({ min: 10, currency }, locale, fr.pay)).toMatch(/^à partir de 10\u00a0[$€]$/);
  });

  it('states the hours per year that the pay comparison assumes', () => {
    const [, , pay] = fr.about.sections({
      freshDays: 1,
      email: 'a@b.example',
      hoursPerYear: 2080,
      monthsPerYear: 12,
      checks: '/about/checks/',
    });
    expect(pay?.paragraphs.join()).toContain('2\u202f080 heures et 12 mois par an');
  });
});

describe('the messages for a locale', () => {
  it.each(['fr', 'fr-CA', 'fr-FR', 'FR-ch', 'fr-Latn-BE-u-ca-gregory'])(
    '%s are French, with its date and number formats',
    (locale) => {
      expect(getMessages(locale)).toEqual({ messages: fr, locale });
    },
  );

  it.each(['de', 'frr', 'fur', 'frp'])(
    '%s are English, because it is another language',
    (locale) => {
      expect(getMessages(locale)).toEqual({ messages: en, locale: 'en' });
    },
  );
});
