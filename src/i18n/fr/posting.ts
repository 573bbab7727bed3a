import type { ClosedReason, ConfirmedBy } from '../../model/enums.ts';
import type { OpenSignal } from '../../model/state.ts';
import type { Messages } from '../message-shape.ts';

const number = new Intl.NumberFormat('fr');

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

const PUBLISHED: Record<Exclude<OpenSignal['kind'], 'confirmed'>, string> = {
  posted: 'Publiée',
  reposted: 'Publiée à nouveau',
};

/** Sentences about the state of a posting. */
export const state: Messages['state'] = {
  names: { open: 'À pourvoir', unconfirmed: 'À confirmer', closed: 'Fermée' },
  open: (posted, newest, on) => {
    const first = posted === undefined ? 'Publiée à une date non précisée' : `Publiée le ${posted}`;
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
    board === undefined ? 'Elle n’est pas datée.' : `Vue sur ${board}, sans date.`,
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
  draft: 'Brouillon',
  scheduled: (day) => `Publication prévue le ${day}`,
  closedKeeps: 'Cette page reste en place : les liens vers elle fonctionnent toujours.',
};

/** Messages of a posting’s page. */
export const posting: Messages['posting'] = {
  allPostings: 'Toutes les offres',
  allClosed: 'Offres fermées',
  facts: 'Informations',
  notStated: 'non précisé',
  evidenceInText: (fact) => `${fact} : le passage du texte`,
  numbered: (words, n) => `${words}, ${n}`,
  evidenceLegend: 'renvoie au passage du texte',
  notChecked: 'Non comparé au texte, qui n’est pas en anglais.',
  fromSource: 'vient de la source, pas du texte',
  fromSourceUnclear: 'vient de la source',
  notInText: 'pas dans le texte',
  partly: (values, remark) => `${values} : ${remark}`,
  textSaysOtherwise: 'le texte dit autre chose',
  textMaySayOtherwise: 'le texte semble dire autre chose',
  equivalents: (amounts) => `≈ ${amounts}`,
  assumption: (hours, months) => `pour comparer, avec ${hours} heures et ${months} mois par an`,
  assumptionByHours: (hours) => `pour comparer, à ${hours} heures par semaine`,
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
    applicants: 'Candidats',
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
  totalCompensation: 'commissions et primes comprises',
  payMinInferred: 'Le montant le plus bas est déduit.',
  payMaxInferred: 'Le montant le plus haut est déduit.',
  hours: (n) => `${n} par semaine`,
  hoursInAll: (n) => `${n} heures par semaine`,
  starts: (day) => `à partir du ${day}`,
  postedAgain: (day) => `à nouveau le ${day}`,
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
  linkNotCopied: 'Le lien n’a pas pu être copié. Vous pouvez le copier depuis la barre d’adresse.',
  report: 'Signaler',
  reportByMail: 'Signaler par courriel',
  reportAsIssue: 'Signaler par un ticket',
  reportSubject: (title, company) => `Signalement : ${title}, ${company}`,
  reportBody: (url) => `Offre : ${url}\n\nCe qui ne va pas :\n`,
  summary: 'Résumé',
  summaryByMachine: 'Résumé, écrit par une machine',
  noText: 'On ne connaît que ces informations sur cette offre.',
  partial: {
    full: '',
    truncated: 'La copie de la source était coupée ; voici ce qui a pu être lu.',
    listing: 'Cette offre n’a été vue que dans une liste, sans son texte.',
  },
  provenance: 'Provenance',
  seenOn: 'Vue sur',
  seenWhen: 'Lue le',
  dayNotRecorded: 'jour non noté',
  howMuch: 'Texte d’origine',
  completeness: {
    full: 'complet',
    truncated: 'coupé par la source',
    listing: 'pas vu, seulement dans une liste',
  },
  ignoredCheck: 'Vérification ignorée',
  sourceNotStated: 'source non précisée',
  url: 'Lien vers cette page',
  moreAt: (company) => `Autres offres chez ${company}`,
  seeAll: (n) => `Tout voir (${number.format(n)})`,
  postingsAt: (company) => `offres chez ${company}`,
  similar: 'Offres semblables',
  openLikeThis: 'Offres semblables encore à pourvoir',
  related: 'Chercher plus loin',
};
