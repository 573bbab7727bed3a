import type { AboutFacts, AboutSection } from '../about-messages.ts';

const number = new Intl.NumberFormat('fr');

/** Sections of the about page. */
export function aboutSections(facts: AboutFacts): AboutSection[] {
  const { freshDays, frozen, email, issues, hoursPerYear, monthsPerYear, checks } = facts;
  const days = `${number.format(freshDays)} ${freshDays < 2 ? 'jour' : 'jours'}`;
  return [
    {
      id: 'facts',
      title: 'Ce que montre une page',
      paragraphs: [
        'La page de chaque offre présente son texte et, à côté, une fiche d’informations. Une information ne figure sur la fiche que si l’offre la donne. Sinon, la fiche indique « non précisé » ; rien n’est ajouté pour qu’une page ait l’air complète.',
        'Quand l’équipe du tableau a dû déduire une information, par exemple si un montant est par heure ou par an, la page signale qu’elle est déduite. Un résumé écrit par une machine est signalé comme tel.',
        'Les étiquettes que d’autres sites mettent sur une offre sont des indices, pas des informations sûres. Quand une étiquette et le texte se contredisent, c’est le texte qui compte.',
      ],
    },
    {
      id: 'evidence',
      title: 'Chaque information renvoie au texte',
      paragraphs: [
        'Un guillemet à côté d’une information renvoie à la phrase qui la donne, ou au titre. Si une information vient de la source, par exemple d’une étiquette sur un autre site, et n’est pas dans le texte, une remarque le signale. Ce que l’équipe du tableau a déduit est signalé comme tel.',
        'Avant la publication, chaque information est comparée au texte. S’ils se contredisent, le tableau n’est pas publié tant que l’un des deux n’est pas corrigé. L’équipe du tableau peut ignorer une vérification pour une offre, à condition de donner une raison, et la page de l’offre affiche cette raison.',
        'Cette comparaison porte sur les textes en anglais. Pour un texte dans une autre langue, une information renvoie aussi aux mots qui la confirment s’ils sont trouvés ; sinon, elle est affichée sans remarque.',
      ],
      links: [{ text: 'Toutes les vérifications, une par une', href: checks }],
    },
    {
      id: 'pay',
      title: 'Rémunération',
      paragraphs: [
        `La rémunération est affichée telle que l’offre la donne, avec son montant, sa monnaie et sa période. La ligne suivante donne la même rémunération par heure et par an, seulement pour comparer ; le calcul suppose ${number.format(hoursPerYear)} heures et ${number.format(monthsPerYear)} mois par an.`,
      ],
    },
    {
      id: 'states',
      title: 'À pourvoir, à confirmer, fermée',
      paragraphs: [
        `Une offre est à pourvoir quand un élément récent le montre : elle a été publiée, publiée à nouveau ou vue en ligne il y a ${days} au plus. Si cet élément est plus ancien, ou s’il n’y en a pas, elle est à confirmer : elle est peut-être encore à pourvoir, mais personne ici ne peut le garantir.`,
        'Votre navigateur refait ce calcul à partir des dates de la page. L’état reste donc juste, même si la page a été créée il y a longtemps.',
        'Une offre est fermée quand sa source l’indique, quand sa date limite est passée partout sur Terre, ou quand sa dernière date de début ou sa dernière période est passée. Sa page garde la même adresse, indique quand et pourquoi l’offre a fermé, et renvoie à des offres semblables encore à pourvoir.',
      ],
    },
    {
      id: 'addresses',
      title: 'Des liens permanents',
      paragraphs: [
        'L’adresse d’une offre vient du nom de son fichier et ne sert jamais à autre chose. Vous pouvez la partager, l’imprimer ou l’enregistrer. Elle mènera toujours à la même offre, à pourvoir ou fermée.',
        'Le tableau garde la liste de toutes les adresses qu’il a publiées, et ne peut pas être publié s’il en manque une. Quand une offre change d’adresse, l’ancienne redirige vers la nouvelle.',
      ],
    },
    ...(frozen === undefined
      ? []
      : [
          {
            id: 'frozen',
            title: 'Un tableau réglé sur un jour',
            paragraphs: [
              `Ce tableau est réglé sur un seul jour, le ${frozen}. Chaque état et chaque « il y a tant de jours » correspond à ce jour-là, quel que soit le moment où vous lisez. Vérifiez qu’une offre est encore à pourvoir avant de postuler.`,
            ],
          },
        ]),
    {
      id: 'report',
      title: 'Signaler ou faire retirer une offre',
      paragraphs: [
        `Chaque offre a un lien « Signaler », qui prépare ${email === undefined ? 'un ticket dans le dépôt du tableau' : 'un courriel'} avec l’adresse de la page. ${email === undefined ? 'Ce site ne demande pas de compte ; l’hébergeur du dépôt en demande peut-être un.' : 'Il n’y a pas besoin de compte.'} Dites ce qui ne va pas et, si vous le pouvez, où se trouve la bonne information.`,
        'L’entreprise qui a écrit une offre peut la faire retirer de la même façon, tout comme une personne qui y est nommée. Écrivez depuis une adresse de l’entreprise, ou dites comment vérifier que vous parlez en son nom. Le texte disparaît alors du site, de ses flux et de ses fichiers de données ; la page reste, et indique que l’offre a été retirée.',
        'Les fichiers du tableau sont gardés dans un dépôt Git, dont l’historique peut contenir ce qui a été retiré. Dites-le si cela doit aussi en disparaître.',
      ],
      links: [
        ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
        ...(issues === undefined ? [] : [{ text: 'Ouvrir un ticket', href: issues }]),
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
