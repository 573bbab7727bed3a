import { describe, expect, it } from 'vitest';
import { getSearchLanguage } from '../../../../src/search/languages/search-languages.ts';
import { getWordForms } from '../../../../src/search/word-forms.ts';
import { FRENCH, parse, showQuery } from '../../../helpers/show-query.ts';

const read = (text: string) => showQuery(parse(text, FRENCH));
const getForms = (word: string) => getWordForms(word, getSearchLanguage('fr'));
const pairs = (list: string) =>
  list.split(',').map((pair): [string, string] => {
    const [one = '', two = ''] = pair.trim().split(' ');
    return [one, two];
  });

describe('the forms of a French word', () => {
  it.each(
    pairs(
      'infirmier infirmiers, hopital hopitaux, travail travaux, bureau bureaux, jeu jeux, ' +
        'commercial commerciaux, journal journaux',
    ),
  )('include its plural and singular: %s, %s', (one, many) => {
    if (one.length > 3) expect(getForms(one)).toContain(many);
    expect(getForms(many)).toContain(one);
  });

  it.each(
    pairs(
      'infirmier infirmiere, developpeur developpeuse, directeur directrice, ' +
        'technicien technicienne, sportif sportive, employe employee, assistant assistante, ' +
        'avocat avocate, charge chargee, ingenieur ingenieure, professionnel professionnelle, ' +
        'apprenti apprentie, agent agente',
    ),
  )('include both genders: %s, %s', (one, other) => {
    expect(getForms(one)).toContain(other);
    expect(getForms(other)).toContain(one);
  });

  it.each(
    pairs(
      'soudage soudeur, coiffure coiffeur, recrutement recruteur, traduction traducteur, ' +
        'boulangerie boulanger, plomberie plombier, menuiserie menuisier, cuisine cuisinier, ' +
        'mecanique mecanicien, electricite electricien, pharmacie pharmacien, ' +
        'comptabilite comptable, secretariat secretaire, psychologie psychologue, ' +
        'kinesitherapie kinesitherapeute, vente vendeur, livraison livreur, gestion gestionnaire, ' +
        'peinture peintre, enseignement enseignant, management manager',
    ),
  )('include those of work and who does it: %s, %s', (work, person) => {
    expect(getForms(work)).toContain(person);
    expect(getForms(person)).toContain(work);
  });

  it.each(pairs('section secteur, technicien technique, infirmier infirme'))(
    'do not include words that only look like it: %s, %s',
    (word, other) => {
      expect(getForms(word)).not.toContain(other);
    },
  );
});

describe('French words that say nothing', () => {
  it.each<[string, string[]]>([
    ['offre d’emploi infirmière', ['infirmiere']],
    ["offres d'emploi à Lyon", ['lyon']],
    ['je cherche un poste de serveur à Paris', ['serveur', 'paris']],
    ['recherche cuisinier', ['cuisinier']],
    ['quels emplois pour un étudiant près de chez moi', ['etudiant']],
    ['y a-t-il des offres d’emploi d’ingénieur', ['ingenieur']],
    ['entreprises qui recrutent des soudeurs', ['soudeurs']],
    ['travailler comme aide-soignante', ['aidesoignante | aide & soignante']],
    ['développeur H/F', ['developpeur']],
    ['INFIRMIER À PARIS', ['infirmier', 'paris']],
    ['jobs in paris', ['paris']],
  ])('are not asked for: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it.each<[string, string[]]>([
    ['sans expérience', ['sans', 'experience']],
    ['temps partiel', ['temps', 'partiel']],
    ['conducteur de car', ['conducteur', 'car']],
    ['chef d’entreprise', ['chef', 'entreprise']],
    ['médecin du travail', ['medecindutravail | medecin & =du & travail']],
    ['ingénieur de recherche', ['ingenieurderecherche | ingenieur & =de & recherche']],
    ['travail à domicile', ['travailadomicile | travail & =a & domicile']],
    ['développeur C', ['developpeur', '=c']],
    ['sauf nuit infirmier', ['-=nuit | =nuits', 'infirmier']],
  ])('do not include those that carry meaning: %j is %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });
});
