import type { Season } from '../../model/term.ts';
import type { Messages } from '../message-shape.ts';
import type { values as english } from '../en/values.ts';

const SEASONS: Record<Season, string> = {
  winter: 'hiver',
  spring: 'printemps',
  summer: 'été',
  fall: 'automne',
};

/** Names of the values of facts. */
export const values: Pick<Messages, keyof typeof english> = {
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
  // Names of ranks rather than persons, because those would have a gender.
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
      'two-weeks': (amount) => `${amount} toutes les deux semaines`,
      month: (amount) => `${amount} par mois`,
      year: (amount) => `${amount} par an`,
      total: (amount) => `${amount} au total`,
    },
    perUnit: (amount, unit) => `${amount} par ${unit}`,
    from: (amount) => `à partir de ${amount}`,
    upTo: (amount) => `jusqu’à ${amount}`,
  },
  period: {
    hour: 'par heure',
    day: 'par jour',
    week: 'par semaine',
    'two-weeks': 'toutes les deux semaines',
    month: 'par mois',
    year: 'par an',
    total: 'au total',
    unit: 'à la pièce',
  },
};
