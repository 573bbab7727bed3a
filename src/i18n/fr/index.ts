import type { Messages } from '../message-shape.ts';
import { aboutSections } from './about.ts';
import { areas } from './areas.ts';
import { feeds } from './feeds.ts';
import { posting, state } from './posting.ts';
import { checks } from './rules.ts';
import { search, searchSentences, searchSuggestions } from './search.ts';
import { values } from './values.ts';

const number = new Intl.NumberFormat('fr');

/** In French, every number below two is singular, zero included. */
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n < 2 ? one : many}`;

/** A name as it is written in the middle of a line. */
const lower = (name: string) => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);

/**
 * All French messages, for readers in Europe and in Canada.
 *
 * A name is inserted only where nothing has to agree with it and no `de`, `le` or `que` precedes
 * it, because these are elided before a vowel: after a colon, a comma, `chez`, `par` or `sur`. The
 * names of states fit one posting as well as several: `à pourvoir`, `à confirmer`.
 */
export const fr: Messages = {
  language: 'fr',
  lower,
  labelled: (label: string, value: string) => `${label} : ${value}`,
  site: {
    skip: 'Aller au contenu',
    home: (board) => `${board}, page d’accueil`,
    navigation: 'Principale',
    search: 'Recherche',
    jobs: 'Offres',
    closed: 'Fermées',
    about: 'À propos',
    browse: 'Parcourir',
    frozen: (day) => `Ce tableau est réglé sur le ${day}.`,
    frozenMeaning: 'Ce que cela veut dire',
    footer: 'Sans compte, sans pistage, sans contenu d’autres sites.',
    printed: (board, day) => `${board}, état au ${day}`,
    builtFor: (day) => `État au ${day}`,
  },
  theme: {
    toDark: 'Passer aux couleurs sombres',
    toLight: 'Passer aux couleurs claires',
  },
  counts: {
    unit: (n) => (n < 2 ? 'offre' : 'offres'),
    open: (n) => count(n, 'offre', 'offres, les plus récentes d’abord'),
    unconfirmed: (n) => `${count(n, 'offre', 'offres')} sans confirmation récente`,
    closed: (n) => count(n, 'offre fermée', 'offres fermées'),
    states: ({ open, unconfirmed, closed }) => {
      const said = [
        open > 0 ? `${number.format(open)} à pourvoir` : '',
        unconfirmed > 0 ? `${number.format(unconfirmed)} à confirmer` : '',
        closed > 0 && open + unconfirmed === 0
          ? `aucune à pourvoir, ${count(closed, 'fermée', 'fermées')}`
          : '',
      ].filter(Boolean);
      return said.join(', ');
    },
  },
  home: {
    open: 'À pourvoir',
    unconfirmed: 'À confirmer',
    recentlyClosed: 'Fermées récemment',
    allClosed: 'Toutes les offres fermées',
    allPostings: (n) => `Voir ${n < 2 ? '' : 'les '}${count(n, 'offre', 'offres')}`,
    noneOpen: 'Aucune offre connue n’est à pourvoir.',
    none: 'Rien n’est encore épinglé sur ce tableau.',
    noneHint:
      'Revenez bientôt. Les flux de ce tableau auront la première offre dès qu’elle y sera.',
    by: {
      companies: 'Par entreprise',
      places: 'Par lieu',
      skills: 'Par compétence',
      terms: 'Par période',
      degrees: 'Par diplôme',
      'work-modes': 'Par mode de travail',
      employment: 'Par type d’emploi',
      applicants: 'Par pays des candidats',
    },
    all: {
      companies: 'Toutes les entreprises',
      places: 'Tous les lieux',
      skills: 'Toutes les compétences',
      terms: 'Toutes les périodes',
      degrees: 'Tous les diplômes',
      'work-modes': 'Tous les modes de travail',
      employment: 'Tous les types d’emploi',
      applicants: 'Tous les pays des candidats',
    },
  },
  jobs: {
    title: 'Toutes les offres',
    lead: 'D’abord les offres à pourvoir, puis celles à confirmer ; dans chaque groupe, les plus récentes en premier.',
    none: 'Aucune offre n’est à pourvoir en ce moment.',
    noneHint: 'Celles qui sont fermées gardent leur page.',
    page: (page) => `Page ${page}`,
    titlePage: (title, page) => `${title}, page ${page}`,
    previous: 'Précédente',
    next: 'Suivante',
    pagination: 'Pages',
  },
  row: {
    morePlaces: (n) => `+${n}`,
    fewerPlaces: 'moins',
    addPlace: (places, place) => `${places} ; ${place}`,
    morePlacesLabel: (n) => count(n, 'autre lieu', 'autres lieux'),
    noDate: 'sans date',
    seenOn: (board) => `vue sur ${board}`,
    applyBy: (day) => `Candidatures jusqu’au ${day}`,
    noDeadline: 'Date limite non précisée',
    placeNotStated: 'lieu non précisé',
    payNotStated: 'rémunération non précisée',
    periodNotStated: 'période de paie non précisée',
    partlyInferred: 'en partie déduite',
    totalCompensation: (amount) => `${amount}, commissions et primes comprises`,
    morePay: (n) => `et ${count(n, 'autre montant', 'autres montants')}`,
    seenLive: (day) => `vue en ligne le ${day}`,
  },
  state,
  posting,
  sharedTrait: {
    both: 'En commun :',
    title: (words) => `« ${words} » dans le titre`,
    skills: (names, more) =>
      more > 0 ? `${names} et ${count(more, 'autre compétence', 'autres compétences')}` : names,
    terms: (names) => names,
    degrees: (names) => names,
    places: (names) => names,
    level: lower,
  },
  browse: {
    titles: {
      companies: 'Entreprises',
      places: 'Lieux',
      skills: 'Compétences',
      terms: 'Périodes',
      degrees: 'Diplômes',
      'work-modes': 'Modes de travail',
      employment: 'Types d’emploi',
      applicants: 'Pays des candidats',
    },
    lead: {
      companies: 'Qui recrute sur ce tableau.',
      places: 'Où le travail peut se faire. Une région comprend aussi ses villes.',
      skills:
        'Ce que les offres citent dans leur propre texte. Les étiquettes d’autres sites ne comptent pas.',
      terms: 'Les périodes de l’année universitaire pour lesquelles il y a des offres.',
      degrees: 'Les diplômes que les offres demandent, obtenus ou en préparation.',
      'work-modes': 'Sur place, hybride ou à distance. Une offre peut en proposer plusieurs.',
      employment: 'Les types d’emploi que les offres précisent.',
      applicants:
        'Où doivent se trouver les candidats. Une offre pour un groupe, comme l’Union européenne, figure sous chacun de ses pays.',
    },
    notStated: {
      companies: () => '',
      places: (n) => `${count(n, 'offre ne cite', 'offres ne citent')} aucun lieu.`,
      skills: (n) => `${count(n, 'offre ne cite', 'offres ne citent')} aucune compétence.`,
      terms: (n) => `${count(n, 'offre ne cite', 'offres ne citent')} aucune période.`,
      degrees: (n) => `${count(n, 'offre ne cite', 'offres ne citent')} aucun diplôme.`,
      'work-modes': (n) =>
        `${count(n, 'offre ne précise', 'offres ne précisent')} pas le mode de travail.`,
      employment: (n) =>
        `${count(n, 'offre ne précise', 'offres ne précisent')} pas le type d’emploi.`,
      applicants: (n) =>
        `${count(n, 'offre ne précise', 'offres ne précisent')} pas où doivent se trouver les candidats.`,
    },
    empty: {
      companies: 'Aucune entreprise n’a encore d’offre sur ce tableau.',
      places: 'Aucune offre ne cite encore de lieu.',
      skills: 'Aucune offre ne cite encore de compétence.',
      terms: 'Aucune offre ne cite encore de période.',
      degrees: 'Aucune offre ne cite encore de diplôme.',
      'work-modes': 'Aucune offre ne précise encore de mode de travail.',
      employment: 'Aucune offre ne précise encore son type d’emploi.',
      applicants: 'Aucune offre ne précise encore où doivent se trouver les candidats.',
    },
    noneHere: (name) => `Aucune offre pour « ${name} » en ce moment.`,
    wholeBoard: 'Sur tout le tableau',
    closedHere: (n) => count(n, 'offre fermée', 'offres fermées'),
    website: 'Site',
    careers: 'Page de recrutement',
    valueTitle: {
      companies: (name) => `Offres chez ${name}`,
      places: (name) => `Offres : ${name}`,
      skills: (name) => `Offres qui citent ${name}`,
      terms: (name) => `Offres : ${name}`,
      degrees: (name) => `Offres, diplôme demandé : ${name}`,
      'work-modes': (name) => `Offres : ${lower(name)}`,
      employment: (name) => `Offres : ${lower(name)}`,
      applicants: (name) => `Offres, lieu des candidats : ${name}`,
    },
    skillKinds: {
      language: 'Langages',
      framework: 'Cadriciels',
      tool: 'Outils',
      field: 'Domaines',
    },
  },
  areas,
  feeds,
  search,
  searchSentences,
  searchSuggestions,
  guide: {
    heading: (title) => `À propos : ${title}`,
    from: (board) => `Informations données par ${board}.`,
    stays: 'Voici tout de même son guide.',
  },
  closed: {
    title: 'Offres fermées',
    lead: 'Chacune garde sa page et son adresse. Elles sont classées par mois de fermeture.',
    empty: 'Aucune offre de ce tableau n’a encore fermé.',
    emptyHint: 'Quand une offre ferme, sa page reste à la même adresse et figure ici.',
  },
  about: {
    title: (board) => `À propos : ${board}`,
    lead: 'Comment ce tableau décide de ce qu’il montre, et que faire quand il se trompe.',
    thisBoard: 'Ce tableau',
    contents: 'Sur cette page',
    sections: aboutSections,
    source: 'Les fichiers du tableau sont publics :',
  },
  checks,
  moved: {
    title: 'Cette offre a changé d’adresse',
    now: 'Elle est ici :',
  },
  notFound: {
    title: 'Page introuvable',
    lead: 'Une fois publiée, l’adresse d’une offre reste valable ; celle-ci a donc sans doute été coupée ou mal recopiée.',
    nearest: 'Cherchiez-vous l’une de ces offres ?',
  },
  ...values,
};
