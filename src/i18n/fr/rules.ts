import type { CheckMessages } from '../rule-messages.ts';

/** French messages of the pages about lint rules. Field names are only in the examples. */
export const checks: CheckMessages = {
  title: 'Ce qui est vérifié',
  lead: 'Une offre est un fichier, avec une fiche d’informations en haut et un texte en dessous. Avant la publication du tableau, la fiche est comparée au texte, et chaque fichier aux règles présentées ici. Certains constats empêchent la publication ; les autres sont des avertissements pour les personnes qui gèrent le tableau.',
  groups: {
    'text-against-facts': {
      title: 'La fiche et le texte',
      about:
        'Chaque information de la fiche est comparée au texte de l’offre. Quand les deux diffèrent, c’est le texte qui compte. Seuls des mots sans équivoque comptent comme une contradiction, et seulement en anglais ; dans une autre langue, un texte peut appuyer la fiche, mais pas la contredire.',
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
      title: 'Le texte et le titre',
      about:
        'Les problèmes qui empêchent de lire un texte en entier, tel qu’il a été écrit, et en toute sécurité.',
    },
    time: {
      title: 'Les dates et l’actualité',
      about: 'Les dates qui décident si une offre est présentée comme étant à pourvoir.',
    },
    others: {
      title: 'Doublons et exceptions',
      about: 'Des offres qui n’en font peut-être qu’une, et des vérifications ignorées.',
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
  ignore:
    'Si cette vérification se trompe au sujet d’une offre, l’offre peut l’ignorer. Sa page montre alors l’exception et sa raison. Voici ce qu’il faut ajouter à la fiche de l’offre :',
  ignoreExample: (rule) =>
    `check:\n  ignore:\n    - rule: ${rule}\n      why: La raison, en une phrase.`,
  cannotIgnore:
    'Cette vérification ne peut pas être ignorée : le tableau ne pourrait pas être publié.',
};
