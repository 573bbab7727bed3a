import { missingInFrench, textAgainstFactsInFrench } from './rules-evidence.ts';
import { factsInFrench, othersInFrench, timeInFrench } from './rules-facts.ts';
import { filesInFrench } from './rules-files.ts';
import { textInFrench } from './rules-text.ts';
import type { CheckMessages } from '../rule-messages.ts';

/** What the pages about the rules say in French. The names of fields stand in the examples. */
export const checksInFrench: CheckMessages = {
  title: 'Ce qui est vérifié',
  lead: 'Une offre est un fichier, avec une fiche d’informations en haut et un texte en dessous. Avant que le tableau soit publié, la fiche est comparée au texte, et chaque fichier aux règles présentées ici. Certains constats empêchent la publication ; les autres sont des avertissements pour la personne qui tient le tableau.',
  groups: {
    'text-against-facts': {
      title: 'La fiche et le texte',
      about:
        'Chaque information de la fiche est comparée à ce que dit le texte de l’offre. Quand les deux diffèrent, c’est le texte qui compte. Seuls des mots sans équivoque comptent comme une contradiction, et seulement en anglais ; dans les autres langues, on cherche uniquement ce qui appuie la fiche.',
    },
    'facts-among-themselves': {
      title: 'Les informations entre elles',
      about: 'Des informations qui ne peuvent pas être toutes justes, quoi que dise le texte.',
    },
    missing: {
      title: 'Ce qui manque',
      about: 'Des informations que le texte ne donne pas, et celles qui ne sont que dans le texte.',
    },
    text: {
      title: 'Le texte lui-même',
      about:
        'Ce qui empêche de lire un texte en entier, tel qu’il a été voulu, et en toute sécurité.',
    },
    time: {
      title: 'Le temps',
      about: 'Les dates qui décident si une offre est présentée comme étant à pourvoir.',
    },
    others: {
      title: 'Doublons et exceptions',
      about: 'Des offres qui n’en font peut-être qu’une, et des vérifications mises de côté.',
    },
    files: {
      title: 'Les fichiers',
      about:
        'Les noms des fichiers du tableau, la façon dont ils sont écrits et ce à quoi ils renvoient.',
    },
  },
  parts: {
    finds: 'Ce qui est signalé',
    why: 'Pourquoi c’est important',
    fix: 'Comment corriger',
    example: 'Exemple',
    wrong: 'Signalé',
    right: 'Corrigé',
    inEnglish:
      'L’exemple est en anglais, comme les noms des champs et les textes que cette vérification lit.',
  },
  severity: {
    error: 'empêche la publication',
    warning: 'un avertissement',
  },
  silence:
    'Quand cette vérification se trompe au sujet d’une offre, la personne qui tient le tableau peut la mettre de côté. La page de l’offre le dit alors, avec la raison. Voici ce qu’il faut écrire dans la fiche de l’offre :',
  silencing: (rule) =>
    `check:\n  ignore:\n    - rule: ${rule}\n      why: La raison, en une phrase.`,
  cannotSilence:
    'Cette vérification ne peut pas être mise de côté : sans elle, les pages du tableau ne pourraient pas être faites.',
  rules: {
    ...textAgainstFactsInFrench,
    ...factsInFrench,
    ...missingInFrench,
    ...textInFrench,
    ...timeInFrench,
    ...othersInFrench,
    ...filesInFrench,
  },
};
