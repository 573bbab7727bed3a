import type { SearchLanguage } from '../search-language.ts';
import { CURRENCIES } from '../currencies.ts';

/** Before a period: `2 000 € brut par mois`. */
const GROSS_OR_NET = '(?:(?:brut|net)e?s? )?';

/** The words of operators, codes and amounts. */
export const QUERY_WORDS = {
  compounds: [],
  vagueWords:
    'temps plein pleine partiel partielle mi site co op week front back end full stack'.split(' '),
  addedEndings: String.raw`[·•∙⋅./(-](?:e|se|euse|rice|trice|ere|ère|ne|enne|ienne|le|elle|ve|ive|te)(?:[·•∙⋅.-]?s)?\)?|[·•∙⋅]s|\(e?s\)`,
  not: ['sauf', 'excepte', 'hormis', 'not'],
  or: ['ou', 'or'],
  ambiguousCodes:
    'ad ai al as au ca ce co de do du en es et eu il in it la le ma me mu my ne on or pa sa se si sur to us va'.split(
      ' ',
    ),
  lowerCaseCodes: 'ad al co it pa us'.split(' '),
  amounts: {
    pay: "(?:salaires?|r[ée]mun[ée]rations?|pay[ée]e?s?|paie|gagner|gagne)(?: de| d[’']| entre| autour de| environ|:)?",
    atLeast: String.raw`plus de|au moins|min(?:imum)?\.?|[aà] partir de|d[eè]s|sup[eé]rieur [aà]|au[- ]dessus de|over|[>≥]=?`,
    orMore: String.raw`\+|et plus|ou plus|min(?:imum)?`,
    to: '[aà]|et|au?',
    periods: {
      hour: String.raw`${GROSS_OR_NET}(?:(?:de |[aà] )?l[’']heure|par heure)|/ ?h(?:eure)?|horaires?|per hour|an hour`,
      day: String.raw`${GROSS_OR_NET}(?:par jour|la journ[ée]e)|/ ?j(?:our)?`,
      week: String.raw`${GROSS_OR_NET}par semaine|/ ?sem(?:aine)?|hebdo(?:madaires?)?`,
      month: String.raw`${GROSS_OR_NET}(?:par mois|mensuels?)|/ ?mois|le mois|au mois|a month`,
      year: String.raw`${GROSS_OR_NET}(?:par an(?:n[ée]e)?|annuels?|l[’']an(?:n[ée]e)?)|/ ?an(?:n[ée]e)?|a year`,
    },
    currencies: {
      ...CURRENCIES,
      dollars: ['CAD', 'USD', 'AUD'],
      dollar: ['CAD', 'USD', 'AUD'],
      euros: ['EUR'],
      euro: ['EUR'],
      francs: ['CHF', 'XOF', 'XAF'],
      'livres sterling': ['GBP'],
    },
  },
} satisfies Partial<SearchLanguage>;
