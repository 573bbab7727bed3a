import type { AboutFacts, AboutSection } from '../about-messages.ts';

const number = new Intl.NumberFormat('fr');

/** The page about the board, in French. */
export function aboutInFrench(facts: AboutFacts): AboutSection[] {
  const { freshDays, frozen, email, issues, hoursPerYear, monthsPerYear, checks } = facts;
  const days = `${number.format(freshDays)} ${freshDays < 2 ? 'jour' : 'jours'}`;
  return [
    {
      id: 'facts',
      title: 'Ce que dit une page',
      paragraphs: [
        'La page de chaque offre montre deux choses côte à côte : son texte, et une fiche d’informations. Une information ne figure sur la fiche que si le texte la donne. Ce que le texte laisse ouvert est marqué « non dit », et rien n’est ajouté pour qu’une page ait l’air complète.',
        'Quand une personne qui tient ce tableau a dû déduire quelque chose, comme la période d’un montant donné sans elle, la page dit que c’est déduit. Un résumé écrit par une machine est signalé comme tel.',
        'Les étiquettes que d’autres sites mettent sur une offre sont des indices, pas des informations sûres. Quand une étiquette et le texte se contredisent, c’est le texte qui compte.',
      ],
    },
    {
      id: 'witness',
      title: 'Le texte témoigne',
      paragraphs: [
        'Un guillemet à côté d’une information mène aux mots du texte qui la donnent, ou au titre quand c’est lui qui la donne. Une information qui vient de la source, par exemple d’une étiquette sur un autre site, et qui n’est nulle part dans le texte, porte cette remarque. Ce qu’une personne qui tient ce tableau a déduit est signalé comme tel.',
        'Avant la publication, chaque information est comparée au texte. Si le texte dit autre chose, le tableau n’est pas publié tant que l’un des deux n’est pas corrigé. Une personne qui tient ce tableau peut mettre une vérification de côté pour une offre, avec une raison, et la page de l’offre donne cette raison.',
        'Les informations sont cherchées dans les textes en anglais. Pour un texte dans une autre langue, la page montre les mots qui confirment une information quand ils sont trouvés, et ne dit rien quand ils ne le sont pas.',
      ],
      links: [{ text: 'Toutes les vérifications, une par une', href: checks }],
    },
    {
      id: 'pay',
      title: 'Rémunération',
      paragraphs: [
        `La rémunération est affichée telle qu’elle est proposée : le montant, la monnaie et la période de l’offre elle-même. En dessous, la même rémunération figure par heure et par an, seulement pour comparer. Le calcul suppose ${number.format(hoursPerYear)} heures et ${number.format(monthsPerYear)} mois par an.`,
      ],
    },
    {
      id: 'states',
      title: 'À pourvoir, à confirmer, fermée',
      paragraphs: [
        `Une offre est à pourvoir quand un élément daté le dit : le jour où elle a été publiée, publiée à nouveau ou vue en ligne, il y a ${days} au plus. Sans une telle date, ou avec une date plus ancienne, elle est à confirmer : elle est peut-être encore à pourvoir, mais personne ici ne peut s’en porter garant.`,
        'La page refait ce calcul au moment où vous la lisez, à partir des dates qu’elle contient. Elle reste donc juste, même si elle a été faite il y a longtemps.',
        'Une offre est fermée quand sa source le dit, quand sa date limite est passée partout sur Terre, ou quand sa dernière date de début ou sa dernière période est passée. Sa page reste où elle était, dit quand et pourquoi l’offre a fermé, et mène à des offres semblables encore à pourvoir.',
      ],
    },
    {
      id: 'addresses',
      title: 'Des adresses qui restent',
      paragraphs: [
        'L’adresse d’une offre vient du nom de son fichier et ne sert jamais à autre chose. Vous pouvez la partager, l’imprimer ou la garder. Elle mènera toujours à la même offre, à pourvoir ou fermée.',
        'Le tableau garde la liste de toutes les adresses qu’il a publiées, et ne peut pas être publié s’il en manque une. Quand une offre change d’adresse, l’ancienne mène à la nouvelle.',
      ],
    },
    ...(frozen === undefined
      ? []
      : [
          {
            id: 'frozen',
            title: 'Une horloge arrêtée',
            paragraphs: [
              `Ce tableau est réglé sur un seul jour, le ${frozen}. Chaque état et chaque « il y a tant de jours » vaut pour ce jour-là, quel que soit le moment où vous lisez. Ne postulez pas sans vérifier ailleurs.`,
            ],
          },
        ]),
    {
      id: 'report',
      title: 'Signaler ou faire retirer une offre',
      paragraphs: [
        `Chaque offre a un lien « Signaler », qui prépare ${email === undefined ? 'un ticket dans le dépôt du tableau' : 'un courriel'} avec l’adresse de la page. ${email === undefined ? 'Ce site ne demande pas de compte ; l’hébergeur du dépôt en demande peut-être un.' : 'Il n’y a pas besoin de compte.'} Dites ce qui ne va pas et, si vous le pouvez, où se trouve la bonne information.`,
        'L’entreprise qui a écrit une offre peut la faire retirer de la même façon, tout comme une personne qui y est nommée. Écrivez depuis une adresse de l’entreprise, ou dites comment vérifier que vous parlez en son nom. Le texte disparaît alors du site, de ses flux et de ses fichiers de données ; l’adresse reste, et dit que l’offre a été retirée.',
        'Les fichiers du tableau sont gardés dans un dépôt Git, dont l’historique peut contenir ce qui a été retiré. Dites-le si cela doit aussi en disparaître.',
      ],
      links: [
        ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
        ...(issues === undefined ? [] : [{ text: 'Écrire un ticket', href: issues }]),
      ],
    },
    {
      id: 'privacy',
      title: 'Vie privée',
      paragraphs: [
        'Le site ne dépose aucun témoin de connexion (cookie), ne compte pas ses visites et ne charge rien d’ailleurs. Si vous choisissez les couleurs claires ou sombres, votre navigateur retient ce choix ; il n’est envoyé nulle part.',
      ],
    },
  ];
}
