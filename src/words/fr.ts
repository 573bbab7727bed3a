import type { Evidence } from '../posting/state.ts';
import type { ClosedReason, ConfirmedBy } from '../posting/evidence.ts';
import type { Season } from '../posting/term.ts';
import type { Words } from './catalogue.ts';
import { aboutInFrench } from './fr-about.ts';
import { feedsInFrench } from './fr-feeds.ts';
import { checksInFrench } from './fr-rules.ts';
import { searchInFrench, searchSentencesInFrench } from './fr-search.ts';

const number = new Intl.NumberFormat('fr');

/** In French one and none are singular, and so is all below two. */
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n < 2 ? one : many}`;

/** A name from a list as it is written inside a line. */
const lower = (name: string) => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);

const CONFIRMED: Record<ConfirmedBy, string> = {
  source: 'sa source',
  link: 'son lien de candidature',
  person: 'une personne',
};

const CLOSED: Record<ClosedReason, string> = {
  filled: 'Pourvue',
  withdrawn: 'Retirée',
  expired: 'Expirée',
  gone: 'Disparue de sa source',
  other: 'Fermée',
};

const PUBLISHED: Record<Exclude<Evidence['kind'], 'confirmed'>, string> = {
  posted: 'Publiée',
  reposted: 'Publiée à nouveau',
};

const SEASONS: Record<Season, string> = {
  winter: 'hiver',
  spring: 'printemps',
  summer: 'été',
  fall: 'automne',
};

/**
 * Every word that the site says in French, for readers in Europe and in Canada alike.
 *
 * Names that are put in stand where nothing has to agree with them and no `de`, `le` or `que` comes before
 * them, which would be cut short before a vowel: behind a colon, a comma, `chez`, `par` or `sur`. What is said
 * of a state holds for one posting as for many: `à pourvoir`, `à confirmer`.
 */
export const fr: Words = {
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
    frozen: (day) => `L’horloge de ce tableau est arrêtée au ${day}.`,
    frozenMeaning: 'Ce que cela veut dire',
    footer: 'Sans compte, sans pistage, sans rien chargé d’ailleurs.',
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
    noneOpen: 'Aucune offre n’est connue comme étant à pourvoir à cette date.',
    none: 'Rien n’est encore épinglé sur ce tableau.',
    noneHint:
      'Revenez bientôt. Si vous tenez ce tableau, son fichier README dit comment ajouter une offre.',
    by: {
      companies: 'Par entreprise',
      places: 'Par lieu',
      skills: 'Par compétence',
      terms: 'Par période',
      degrees: 'Par diplôme',
      'work-modes': 'Par mode de travail',
      employment: 'Par type d’emploi',
    },
    all: {
      companies: 'Toutes les entreprises',
      places: 'Tous les lieux',
      skills: 'Toutes les compétences',
      terms: 'Toutes les périodes',
      degrees: 'Tous les diplômes',
      'work-modes': 'Tous les modes de travail',
      employment: 'Tous les types d’emploi',
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
    morePlacesLabel: (n) => count(n, 'autre lieu', 'autres lieux'),
    noDate: 'sans date',
    seenOn: (board) => `vue sur ${board}`,
    placeNotStated: 'lieu non précisé',
    payNotStated: 'rémunération non précisée',
    periodNotStated: 'période de paie non précisée',
    partlyInferred: 'en partie par déduction',
    seenLive: (day) => `vue en ligne le ${day}`,
  },
  state: {
    names: { open: 'À pourvoir', unconfirmed: 'À confirmer', closed: 'Fermée' },
    open: (posted, newest, on) => {
      const first =
        posted === undefined ? 'Publiée à une date non précisée' : `Publiée le ${posted}`;
      switch (newest.kind) {
        case 'posted':
          return `${first}.`;
        case 'reposted':
          return `${first}, puis à nouveau le ${on}.`;
        case 'confirmed':
          return `${first}, vue en ligne pour la dernière fois le ${on}, d’après ${CONFIRMED[newest.by]}.`;
      }
    },
    undated: (board) =>
      board === undefined ? 'Elle ne porte pas de date.' : `Vue sur ${board}, sans date.`,
    stale: (evidence, on, age) => {
      const known =
        evidence.kind === 'confirmed'
          ? `Vue en ligne pour la dernière fois, d’après ${CONFIRMED[evidence.by]}, le ${on}`
          : `${PUBLISHED[evidence.kind]} le ${on}`;
      return `${[known, age].filter(Boolean).join(', ')} ; rien de plus récent n’est connu.`;
    },
    closes: (closing, on, term) => {
      switch (closing.because) {
        case 'deadline':
          return `Candidatures jusqu’au ${on}.`;
        case 'last-start':
          return `Ce tableau la fermera après le ${on}, sa dernière date de début.`;
        case 'term-begun':
          return `Ce tableau la fermera le ${on}, quand la période (${term}) aura commencé.`;
        case 'closed':
          return '';
      }
    },
    closed: (closing, on, term) => {
      switch (closing.because) {
        case 'closed':
          return `${CLOSED[closing.reason]} le ${on}.`;
        case 'deadline':
          return `La date limite était le ${on}.`;
        case 'last-start':
          return `La dernière date de début était le ${on}.`;
        case 'term-begun':
          return `La période (${term}) avait commencé au plus tard le ${on}.`;
      }
    },
    closedShort: {
      deadline: 'Date limite passée',
      'last-start': 'Déjà commencé',
      'term-begun': 'Déjà commencé',
    },
    closedBy: CLOSED,
    openOn: (day) => `À pourvoir, état au ${day}`,
    closedOn: (day) => `Fermée le ${day}`,
    closedKeeps: 'Cette page reste en place : les liens vers elle fonctionnent toujours.',
  },
  posting: {
    allPostings: 'Toutes les offres',
    allClosed: 'Offres fermées',
    facts: 'Informations',
    notStated: 'non dit',
    saidInText: (fact) => `${fact} : les mots qui le disent`,
    numbered: (words, n) => `${words}, ${n}`,
    saidLegend: 'mène aux mots qui le disent',
    fromSource: 'vient de la source, pas du texte',
    notInText: 'pas dans le texte',
    partly: (values, remark) => `${values} : ${remark}`,
    textSaysOtherwise: 'le texte dit autre chose',
    equivalents: (amounts) => `≈ ${amounts}`,
    assumption: (hours, months) => `pour comparer, avec ${hours} heures et ${months} mois par an`,
    fact: {
      pay: 'Rémunération',
      employment: 'Emploi',
      level: 'Niveau',
      terms: 'Période',
      sessions: 'Dates',
      duration: 'Durée',
      hoursPerWeek: 'Heures',
      places: 'Lieux',
      workModes: 'Mode de travail',
      education: 'Diplôme',
      fields: 'Disciplines',
      experience: 'Expérience',
      applicantCountries: 'Pays admis',
      sponsorship: 'Visa',
      skills: 'Compétences',
      posted: 'Publiée',
      closes: 'Date limite',
    },
    payNotStated: 'Rémunération non précisée',
    payPeriodInferred: (period) =>
      `Le texte ne précise pas la période de paie ; « ${period} » est déduit.`,
    payCurrencyInferred: (currency) =>
      `Le texte ne précise pas la monnaie ; « ${currency} » est déduit.`,
    payMinInferred: 'Le montant le plus bas est déduit.',
    payMaxInferred: 'Le montant le plus haut est déduit.',
    hours: (n) => `${n} par semaine`,
    hoursInAll: (n) => `${n} heures par semaine`,
    starts: (day) => `à partir du ${day}`,
    postedAgain: (day) => `à nouveau le ${day}`,
    applicants: (countries) => `${countries} seulement`,
    experience: (length, required) => (required ? length : `${length} (un atout)`),
    degree: (levels, state) => `${levels}, ${state}`,
    preferred: (degree) => `${degree} (un atout)`,
    applyAt: (host) => `Postuler sur ${host}`,
    applyBy: (address) => `Postuler par courriel à ${address}`,
    careersPage: 'La page de recrutement de l’entreprise, pas celle de cette offre.',
    noCondition: 'Conditions : non précisées.',
    applyNotStated: 'La façon de postuler n’est pas précisée.',
    applySource: (board) => `L’offre a été vue sur ${board}.`,
    applyCareers: (company) => `${company} publie ses offres sur son propre site :`,
    copyLink: 'Copier le lien',
    qrCode: 'Code QR',
    qrCodeOf: 'L’adresse de cette page en code QR',
    share: 'Partager',
    linkCopied: 'Lien copié',
    linkNotCopied: 'Le lien n’a pas pu être copié. C’est l’adresse de cette page.',
    report: 'Signaler',
    reportByMail: 'Signaler par courriel',
    reportAsIssue: 'Signaler par un ticket',
    reportSubject: (title, company) => `Signalement : ${title}, ${company}`,
    reportBody: (url) => `Offre : ${url}\n\nCe qui ne va pas :\n`,
    summary: 'Résumé',
    summaryByMachine: 'Résumé, écrit par une machine',
    noText: 'De cette offre, on ne connaît que ces informations.',
    partial: {
      full: '',
      truncated: 'La copie de la source était coupée ; voici ce qui a pu être lu.',
      listing: 'Cette offre n’a été vue que dans une liste, sans son texte.',
    },
    provenance: 'D’où cela vient',
    seenOn: 'Vue sur',
    seenWhen: 'Lue le',
    dayNotRecorded: 'jour non noté',
    howMuch: 'Texte d’origine',
    completeness: {
      full: 'complet',
      truncated: 'coupé par la source',
      listing: 'pas vu, seulement dans une liste',
    },
    setAside: 'Vérification mise de côté',
    sourceNotStated: 'source non précisée',
    address: 'Adresse de cette page',
    moreAt: (company) => `Autres offres chez ${company}`,
    seeAll: (n) => `Tout voir (${number.format(n)})`,
    postingsAt: (company) => `offres chez ${company}`,
    similar: 'Offres semblables',
    openLikeThis: 'Offres semblables encore à pourvoir',
    related: 'Chercher plus loin',
  },
  likeness: {
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
    ways: {
      companies: 'Entreprises',
      places: 'Lieux',
      skills: 'Compétences',
      terms: 'Périodes',
      degrees: 'Diplômes',
      'work-modes': 'Modes de travail',
      employment: 'Types d’emploi',
    },
    lead: {
      companies: 'Qui recrute sur ce tableau.',
      places: 'Où le travail peut se faire. Une région compte aussi ses villes.',
      skills:
        'Ce que les offres citent dans leur propre texte. Les étiquettes d’autres sites ne comptent pas.',
      terms: 'Les périodes de l’année universitaire pour lesquelles il y a des offres.',
      degrees: 'Les diplômes que les offres demandent, obtenus ou en préparation.',
      'work-modes': 'Sur place, hybride ou à distance. Une offre peut en proposer plusieurs.',
      employment: 'Les types d’emploi que les offres précisent.',
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
    },
    empty: {
      companies: 'Aucune entreprise n’a encore d’offre sur ce tableau.',
      places: 'Aucune offre ne cite encore de lieu.',
      skills: 'Aucune offre ne cite encore de compétence.',
      terms: 'Aucune offre ne cite encore de période.',
      degrees: 'Aucune offre ne cite encore de diplôme.',
      'work-modes': 'Aucune offre ne précise encore de mode de travail.',
      employment: 'Aucune offre ne précise encore son type d’emploi.',
    },
    noneHere: (name) => `Rien n’est épinglé en ce moment pour « ${name} ».`,
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
    },
    skillKinds: {
      language: 'Langages',
      framework: 'Cadriciels',
      tool: 'Outils',
      field: 'Domaines',
    },
  },
  feeds: feedsInFrench,
  search: searchInFrench,
  searchSentences: searchSentencesInFrench,
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
    sections: aboutInFrench,
    source: 'Les fichiers du tableau sont publics :',
  },
  checks: checksInFrench,
  moved: {
    title: 'Cette offre a une nouvelle adresse',
    now: 'Elle est ici :',
  },
  notFound: {
    title: 'Il n’y a pas de page à cette adresse',
    lead: 'L’adresse d’une offre ne change jamais une fois publiée ; celle-ci a donc sans doute été coupée ou mal recopiée en chemin.',
    nearest: 'Ce qui s’en approche le plus',
  },
  employment: {
    'full-time': 'Temps plein',
    'part-time': 'Temps partiel',
    contract: 'Contractuel',
    temporary: 'Temporaire',
    internship: 'Stage',
    volunteer: 'Bénévolat',
    'per-diem': 'À la journée',
    other: 'Autre',
  },
  // Words that name a rank rather than a person, so that they fit everyone.
  level: {
    intern: 'Stagiaire',
    'new-grad': 'Sortie d’études',
    entry: 'Début de carrière',
    mid: 'Intermédiaire',
    senior: 'Sénior',
    staff: 'Poste expert',
    principal: 'Poste expert principal',
    manager: 'Encadrement',
    director: 'Direction',
    executive: 'Direction générale',
  },
  workMode: {
    'on-site': 'Sur place',
    hybrid: 'Hybride',
    remote: 'À distance',
  },
  sponsorship: {
    offered: 'pris en charge',
    'not-offered': 'non pris en charge',
    'citizens-only': 'citoyenneté exigée',
  },
  educationLevel: {
    secondary: 'diplôme du secondaire',
    associate: 'diplôme en deux ans',
    bachelor: 'licence',
    master: 'master',
    doctorate: 'doctorat',
  },
  educationState: {
    pursuing: 'études en cours',
    completed: 'études terminées',
  },
  term: (season, year) => `${SEASONS[season]} ${year}`,
  pay: {
    per: {
      hour: (amount) => `${amount} par heure`,
      day: (amount) => `${amount} par jour`,
      week: (amount) => `${amount} par semaine`,
      month: (amount) => `${amount} par mois`,
      year: (amount) => `${amount} par an`,
    },
    from: (amount) => `à partir de ${amount}`,
    upTo: (amount) => `jusqu’à ${amount}`,
  },
  period: {
    hour: 'par heure',
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois',
    year: 'par an',
  },
};
