import { FACT_EXAMPLES } from '../rule-examples-facts.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In French, the rules that hold the facts against the text. */
export const textAgainstFactsInFrench: RulesIn<'text-against-facts'> = {
  'pay-contradicted': {
    title: 'Rémunération autre que dans le texte',
    finds:
      'Le montant ou la monnaie de la fiche n’est pas celui que le texte donne pour ce poste. Les primes, les indemnités et la rémunération d’autres postes n’entrent pas dans la comparaison.',
    why: 'Beaucoup regardent d’abord la rémunération. Un montant faux fait perdre une candidature, ou en fait faire une pour rien.',
    fix: 'Écrivez le montant tel que le texte le donne, dans la même monnaie. Si le texte donne une fourchette, écrivez ses deux extrémités.',
    example: englishExample(FACT_EXAMPLES['pay-contradicted']),
  },
  'pay-period-contradicted': {
    title: 'Période de paie autre que dans le texte',
    finds:
      'Le montant est celui du texte, mais pas la période à laquelle il se rapporte : un salaire mensuel est donné comme annuel, par exemple.',
    why: 'Le même nombre par heure, par mois ou par an, ce sont des offres bien différentes.',
    fix: 'Écrivez la période que donne le texte. S’il n’en donne pas et que vous l’avez déduite, marquez-la comme telle.',
    example: englishExample(FACT_EXAMPLES['pay-period-contradicted']),
  },
  'employment-contradicted': {
    title: 'Type d’emploi autre que dans le texte',
    finds:
      'Le type d’emploi de la fiche n’est pas celui du texte : temps plein au lieu de temps partiel, par exemple.',
    why: 'C’est l’un des filtres de la recherche. Mal classée, une offre échappe à celles et ceux à qui elle s’adresse.',
    fix: 'Indiquez les types d’emploi que le texte cite, ou aucun s’il n’en cite pas.',
    example: englishExample(FACT_EXAMPLES['employment-contradicted']),
  },
  'level-contradicted': {
    title: 'Niveau autre que dans le texte',
    finds:
      'Le niveau de la fiche n’est pas celui que le texte donne pour ce poste : sénior au lieu de début de carrière, par exemple. Le niveau des collègues et de l’encadrement ne compte pas.',
    why: 'Un niveau trop élevé décourage des personnes qui seraient les bienvenues.',
    fix: 'Écrivez le niveau que donne le texte, ou aucun s’il n’en donne pas.',
    example: englishExample(FACT_EXAMPLES['level-contradicted']),
  },
  'terms-contradicted': {
    title: 'Période autre que dans le texte',
    finds: 'Le texte cite la période de ce poste, et ce n’est pas celle de la fiche.',
    why: 'Qui cherche un stage pour l’automne ne doit pas compter sur un stage d’été. C’est aussi d’après la période que le tableau ferme une offre.',
    fix: 'Indiquez les périodes que le texte cite, chacune avec son année.',
    example: englishExample(FACT_EXAMPLES['terms-contradicted']),
  },
  'sessions-contradicted': {
    title: 'Dates autres que dans le texte',
    finds:
      'Le premier ou le dernier jour de la fiche n’est pas celui que donne le texte. Les autres jours, comme une date limite ou celle d’un entretien, ne comptent pas.',
    why: 'C’est autour de ces jours que l’on organise ses études, son bail et son visa.',
    fix: 'Écrivez les deux jours tels qu’ils sont dans le texte. Omettez un dernier jour que le texte ne donne pas.',
    example: englishExample(FACT_EXAMPLES['sessions-contradicted']),
  },
  'duration-contradicted': {
    title: 'Durée autre que dans le texte',
    finds: 'La durée de la fiche n’est pas celle du texte : 10 semaines au lieu de 12.',
    why: 'La durée décide si un poste tient entre deux périodes d’études.',
    fix: 'Écrivez la durée que donne le texte : P12W pour 12 semaines, P6M pour six mois.',
    example: englishExample(FACT_EXAMPLES['duration-contradicted']),
  },
  'hours-contradicted': {
    title: 'Heures autres que dans le texte',
    finds: 'Le nombre d’heures par semaine de la fiche n’est pas celui du texte.',
    why: 'Les heures décident si un poste est compatible avec des études ou avec un autre emploi.',
    fix: 'Écrivez le nombre que donne le texte, ou rien s’il n’en donne pas.',
    example: englishExample(FACT_EXAMPLES['hours-contradicted']),
  },
  'places-contradicted': {
    title: 'Lieux autres que dans le texte',
    finds:
      'Le texte dit où se trouve ce poste, et un lieu de la fiche est ailleurs. Les autres bureaux de l’entreprise ne comptent pas comme un avis contraire.',
    why: 'On cherche par lieu. Une ville fausse montre l’offre à qui elle ne convient pas, et la cache aux autres.',
    fix: 'Indiquez les lieux que le texte donne pour ce poste, le principal en premier.',
    example: englishExample(FACT_EXAMPLES['places-contradicted']),
  },
  'work-mode-contradicted': {
    title: 'Mode de travail autre que dans le texte',
    finds:
      'La fiche dit sur place, hybride ou à distance, et le texte en dit un autre ou exclut celui-là.',
    why: 'Devoir déménager ou non décide souvent si l’on peut postuler.',
    fix: 'Indiquez ce que le texte propose. « À distance ou hybride », ce sont les deux ; hybride tout seul n’est pas à distance.',
    example: englishExample(FACT_EXAMPLES['work-mode-contradicted']),
  },
  'degree-contradicted': {
    title: 'Diplôme autre que dans le texte',
    finds:
      'Le diplôme de la fiche n’est pas celui que demande le texte, ou il doit être obtenu alors que le texte le demande en préparation.',
    why: 'Un diplôme demandé par erreur écarte justement des personnes qui pourraient postuler.',
    fix: 'Écrivez le diplôme que demande le texte, s’il est en préparation ou obtenu, et s’il est exigé. Quand plusieurs conviennent, indiquez chacun d’eux.',
    example: englishExample(FACT_EXAMPLES['degree-contradicted']),
  },
  'experience-contradicted': {
    title: 'Expérience autre que dans le texte',
    finds:
      'L’expérience que demande la fiche n’est pas celle que demande le texte. L’ancienneté de l’entreprise ne compte pas.',
    why: 'On compare ses propres années à ce nombre, et l’on passe son chemin quand il est trop élevé.',
    fix: 'Écrivez en mois le nombre du texte : deux ans font 24. Omettez ce champ si le texte ne donne pas de nombre.',
    example: englishExample(FACT_EXAMPLES['experience-contradicted']),
  },
  'applicants-contradicted': {
    title: 'Pays admis autres que dans le texte',
    finds: 'Les pays où il faut se trouver pour postuler ne sont pas ceux que cite le texte.',
    why: 'Une candidature envoyée d’un pays qui n’est pas admis est un effort perdu.',
    fix: 'Indiquez les pays que le texte cite, par leur code à deux lettres, ou aucun s’il n’en cite pas.',
    example: englishExample(FACT_EXAMPLES['applicants-contradicted']),
  },
  'sponsorship-contradicted': {
    title: 'Visa : autre réponse que dans le texte',
    finds:
      'La fiche dit que l’entreprise prend en charge un visa et le texte dit que non, ou l’inverse. Exiger la citoyenneté est une troisième réponse.',
    why: 'Pour qui a besoin d’un visa, c’est la première question, et une réponse fausse peut coûter des mois.',
    fix: 'Dites ce que dit le texte. S’il ne parle pas de visa, omettez ce champ : il n’y a pas de réponse habituelle.',
    example: englishExample(FACT_EXAMPLES['sponsorship-contradicted']),
  },
  'deadline-contradicted': {
    title: 'Date limite autre que dans le texte',
    finds: 'Le dernier jour pour postuler n’est pas le même dans le texte.',
    why: 'Un jour trop tôt ferme une offre encore à pourvoir. Un jour trop tard la fait manquer.',
    fix: 'Écrivez le dernier jour où le texte accepte encore des candidatures.',
    example: englishExample(FACT_EXAMPLES['deadline-contradicted']),
  },
  'title-contradicted': {
    title: 'Titre qui ne va pas avec la fiche',
    finds:
      'Le titre cite un autre diplôme, un autre niveau, une autre période ou une autre sorte de travail que la fiche.',
    why: 'Dans les listes, les flux et les résultats de recherche, le titre est seul, sans le texte. Il doit être juste à lui seul.',
    fix: 'Voyez lequel des deux le texte confirme, et corrigez l’autre.',
    example: englishExample(FACT_EXAMPLES['title-contradicted']),
  },
};

/** In French, the rules about what one side says and the other does not. */
export const missingInFrench: RulesIn<'missing'> = {
  'fact-unsupported': {
    title: 'Une information que le texte ne donne pas',
    finds:
      'Une information de la fiche que rien ne dit dans le texte de l’offre. Ce qui est marqué comme déduit n’est pas signalé, ni les offres qui citent la source où elles ont été vues.',
    why: 'Une page ne doit pas en dire plus que son offre. Ce qui n’est écrit nulle part, personne ne peut le vérifier.',
    fix: 'Dites-le dans le texte, retirez l’information, ou indiquez sous « source » d’où elle vient.',
    example: englishExample(FACT_EXAMPLES['fact-unsupported']),
  },
  'fact-left-out': {
    title: 'Une information qui n’est que dans le texte',
    finds:
      'Quelque chose que le texte dit clairement et qui manque à la fiche. Le message contient la ligne à ajouter.',
    why: 'La fiche permet de filtrer et de comparer. Ce qui n’est que dans le texte passe facilement inaperçu.',
    fix: 'Regardez les mots que cite le message. S’ils concernent bien ce poste, ajoutez la ligne.',
    example: englishExample(FACT_EXAMPLES['fact-left-out']),
  },
};
