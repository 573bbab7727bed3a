// Folded, as search compares words: a is also à, ou is also où.
const WORDS = `
  le la les un une des du de au aux a en dans par pour sur avec chez vers depuis pendant entre et
  ou ni mais donc si que qu qui quoi quel quelle quels quelles dont comment pourquoi quand ce cet
  cette ces ca cela se son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos je tu il
  elle on nous vous ils elles me te moi toi lui eux y ne est sont suis etes sommes etre etait
  sera serait ai as avons avez ont avoir ayant fait faire fais peut peux peuvent pouvez pouvoir
  veux veut voudrais souhaite souhaiterais souhaitez aimerais aime aiment adore cherche cherchent
  cherchons chercher recherche recherches recherchent recherchons rechercher recherchee
  recherchees trouver trouve besoin tant comme aussi tres bien bon bonne ici ya tout tous toute
  toutes quelque quelques autre autres aucun aucune meilleur meilleurs meilleure meilleures
  bonjour merci svp plait pres proche proches autour alentours environs proximite cote emploi
  emplois job jobs poste postes offre offres travail travailler travaille annonce annonces metier
  metiers candidature candidatures postuler carriere carrieres opportunite opportunites embauche
  embauches embauchent recrute recrutent recrutement recrutements recruter recrutons pourvoir
  disponible disponibles entreprises societes employeurs boites maintenant actuellement
  aujourdhui hf fh mf the for in near vacancies hiring looking
`;

const PHRASES = [
  ...['a t il', 'y a t il', 'a t on', 'h f', 'f h', 'h f x', 'f h x', 'ma ville', 'ma region'],
  ...['mon secteur', 'mon quartier'],
  ...['a cote de', 'pas loin de', 'type de', 'types de', 'genre de', 'sorte de', 'ceux qui'],
  ...['personne qui', 'personnes qui', 'gens qui', 'entreprise qui', 'societe qui', 'domaine de'],
  ...['voir tous', 'voir toutes', 'afficher tous', 'afficher toutes', 'liste des', 'montrez moi'],
  ...['domaine du', 'secteur de', 'secteur du', 'en ce moment', 'au moins', 'plus de', 'grace a'],
  ...['bien paye', 'bien payes', 'bien payee', 'mieux paye', 'mieux payes', 'bien remunere'],
];

/**
 * Words and phrases that say nothing about a job. Words that are also part of what a job is called
 * or asks for are not among them: `sans` expérience, chef d’`entreprise`, conducteur de `car`.
 */
export const STOP_WORDS = [...WORDS.trim().split(/\s+/), ...PHRASES];
