import { FACT_EXAMPLES } from '../rule-examples-facts.ts';
import { FILE_EXAMPLES } from '../rule-examples-files.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In French, the rules that hold the facts against one another. */
export const factsInFrench: RulesIn<'facts-among-themselves'> = {
  'term-sessions': {
    title: 'Une période où ne tombe aucune date',
    finds:
      'Une période dans laquelle ne peut tomber aucune des dates de l’offre : un été avec des dates en automne, par exemple.',
    why: 'On filtre par période et l’on s’organise par dates. Si elles ne vont pas ensemble, l’une des deux est fausse.',
    fix: 'Corrigez la saison ou l’année de la période, ou bien les dates.',
    example: englishExample(FACT_EXAMPLES['term-sessions']),
  },
  'session-order': {
    title: 'Une fin avant le début',
    finds: 'Deux dates dont le dernier jour vient avant le premier.',
    why: 'Le calendrier et l’état de l’offre sont faits à partir de ces jours.',
    fix: 'Échangez les deux jours, ou corrigez celui qui est faux.',
    example: englishExample(FACT_EXAMPLES['session-order']),
  },
  'pay-range': {
    title: 'Un minimum au-dessus du maximum',
    finds: 'Une fourchette de rémunération qui commence plus haut qu’elle ne finit.',
    why: 'Aucun montant ne tient dans une telle fourchette : personne ne peut la trouver ni la comparer.',
    fix: 'Échangez les deux montants, ou corrigez celui qui est faux. Un montant unique s’écrit aux deux endroits.',
    example: englishExample(FACT_EXAMPLES['pay-range']),
  },
  'pay-implausible': {
    title: 'Une rémunération peu vraisemblable',
    finds:
      'Un montant bien trop élevé ou bien trop bas pour la période à laquelle il se rapporte, comme 64 000 par heure.',
    why: 'C’est presque toujours une erreur de période ou de chiffre, et elle fausse toutes les comparaisons de rémunération du tableau.',
    fix: 'Relisez le texte, puis corrigez la période ou le montant. Si les deux sont justes, mettez cette vérification de côté et dites pourquoi.',
    example: englishExample(FACT_EXAMPLES['pay-implausible']),
  },
  'closed-before-posted': {
    title: 'Fermée avant d’être publiée',
    finds: 'Le jour de la fermeture de l’offre vient avant celui de sa publication.',
    why: 'Personne ne peut se fier à l’état d’une offre dont les dates sont impossibles.',
    fix: 'Corrigez l’un des deux jours. Souvent, seule l’année est fausse.',
    example: englishExample(FACT_EXAMPLES['closed-before-posted']),
  },
  'deadline-before-posted': {
    title: 'Date limite avant la publication',
    finds: 'Le dernier jour pour postuler vient avant le jour où l’offre a été publiée.',
    why: 'Le tableau présenterait l’offre comme fermée dès le premier jour.',
    fix: 'Corrigez l’un des deux jours. Souvent, seule l’année est fausse.',
    example: englishExample(FACT_EXAMPLES['deadline-before-posted']),
  },
  'dates-unordered': {
    title: 'Des dates en désordre',
    finds:
      'Des périodes, des dates, ou des jours de publication et de confirmation qui ne vont pas du plus ancien au plus récent.',
    why: 'Dans une liste en ordre, on voit d’un coup d’œil ce qui est nouveau, et une date fausse saute aux yeux.',
    fix: 'Mettez-les en ordre, ou laissez faire la commande npm run check -- --fix.',
    example: englishExample(FACT_EXAMPLES['dates-unordered']),
  },
};

/** In French, the rules about when a posting is open. */
export const timeInFrench: RulesIn<'time'> = {
  'unconfirmed-long': {
    title: 'Longtemps sans signe de vie',
    finds:
      'Une offre qui n’est pas fermée, et que l’on savait à pourvoir pour la dernière fois il y a plus de 180 jours. Une offre qui n’a jamais eu de date n’est pas signalée.',
    why: 'Elle est sans doute pourvue depuis, et quelqu’un pourrait encore passer une soirée sur sa candidature.',
    fix: 'Regardez si elle est encore à pourvoir. Si oui, ajoutez le jour où vous l’avez vue ; sinon, dites quand elle a fermé, et pourquoi.',
    example: englishExample(FACT_EXAMPLES['unconfirmed-long']),
  },
  'confirmed-before-posted': {
    title: 'Confirmée avant d’être publiée',
    finds:
      'Un jour où l’offre aurait été vue en ligne, et qui vient avant celui de sa publication.',
    why: 'La page montre ces deux jours à l’appui de ce qu’elle dit. S’ils se contredisent, ils n’appuient plus rien.',
    fix: 'Corrigez l’un des deux jours. L’offre a peut-être été publiée plus tôt que vous ne le pensiez.',
    example: englishExample(FACT_EXAMPLES['confirmed-before-posted']),
  },
  'date-in-future': {
    title: 'Une date encore à venir',
    finds:
      'Un jour où l’offre aurait été publiée, vue en ligne, lue ou fermée, et qui n’est pas encore venu. Les dates limites et les dates de début ne sont pas concernées.',
    why: 'Une date à venir garderait l’offre en tête de toutes les listes, sans que personne sache si elle est à pourvoir.',
    fix: 'Corrigez le jour. On ne sait rien d’un jour avant qu’il vienne.',
    example: englishExample(FACT_EXAMPLES['date-in-future']),
  },
};

/** In French, the rules about other postings and about exceptions. */
export const othersInFrench: RulesIn<'others'> = {
  'duplicate-likely': {
    title: 'Sans doute deux fois la même offre',
    finds:
      'Deux offres qui ont la même entreprise, le même titre, le même diplôme, les mêmes périodes et le même pays, et dont aucune n’est fermée. Elles ne sont jamais réunies d’office : deux postes d’un même programme peuvent avoir presque tous leurs mots en commun.',
    why: 'On postulerait deux fois pour un seul poste, et le tableau le compterait deux fois.',
    fix: 'Si c’est la même, gardez un fichier et indiquez le nom de l’autre sous « aliases », pour que son adresse y mène. Si ce sont deux offres, mettez cette vérification de côté et dites ce qui les distingue.',
    example: englishExample(FILE_EXAMPLES['duplicate-likely']),
  },
  'ignore-unused': {
    title: 'Une exception devenue inutile',
    finds: 'Une vérification mise de côté pour une offre où elle ne trouverait rien.',
    why: 'Une exception qui survit à sa raison cache la prochaine erreur.',
    fix: 'Retirez l’exception du fichier de l’offre.',
    example: {
      wrong:
        'posted: 2026-03-10\ncheck:\n  ignore:\n    - rule: date-in-future\n      why: Le programme commence l’an prochain.',
      right: 'posted: 2026-03-10',
    },
  },
};
