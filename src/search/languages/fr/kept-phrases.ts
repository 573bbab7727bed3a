/** Makes phrases that end with the same words. */
function endWith(end: string, starts: string): string[] {
  return starts.split(' ').map((start) => `${start} ${end}`);
}

const PHRASES = [
  ...endWith(
    'de recherche',
    'charge chargee ingenieur ingenieure assistant assistante technicien technicienne attache ' +
      'attachee directeur directrice responsable laboratoire projet',
  ),
  ...['recherche et developpement', 'recherche developpement', 'recherche clinique'],
  ...['recherche medicale', 'recherche scientifique', 'recherche operationnelle'],
  ...endWith(
    'de recrutement',
    'charge chargee assistant assistante responsable cabinet consultant consultante',
  ),
  ...endWith('en recrutement', 'consultant consultante conseiller conseillere specialiste'),
  ...endWith('recrutement', 'charge chargee consultant consultante assistant assistante'),
  ...['responsable recrutement', 'responsable du recrutement'],
  ...endWith('du travail', 'medecin medecine inspecteur inspectrice inspection droit psychologue'),
  ...['sante au travail', 'travail social', 'travail temporaire', 'travail a distance'],
  ...['travail a domicile', 'travail hybride', 'appel d offres', 'appels d offres', 'la poste'],
  ...['chef de poste', 'conseiller emploi', 'conseillere emploi', 'conseiller en emploi', 'a bord'],
  ...['pole emploi', 'france travail', 'job etudiant', 'job ete', 'a domicile', 'a distance'],
  ...[
    'sur site',
    'sur place',
    'en ligne',
    'en alternance',
    'aide a domicile',
    'tout corps d etat',
    'homme a tout faire',
  ],
];

/** Phrases in which a stop word carries meaning, the longest first. */
export const KEPT_PHRASES = PHRASES.sort((a, b) => b.length - a.length);
