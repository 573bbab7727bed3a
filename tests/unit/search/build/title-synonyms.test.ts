import { describe, expect, it } from 'vitest';
import { createTitleSynonyms } from '../../../../src/search/build/title-synonyms.ts';
import { getIndexLanguage } from '../../../../src/search/languages/index-languages.ts';
import { tokenize } from '../../../../src/search/tokens.ts';

const isOrdinary = (word: string) => ['it', 'or'].includes(word);
const finders = {
  en: createTitleSynonyms(getIndexLanguage('en'), isOrdinary),
  fr: createTitleSynonyms(getIndexLanguage('fr'), isOrdinary),
};

const same = (title: string, language: keyof typeof finders = 'en') =>
  finders[language].ofTitle(title).same;

describe('a title', () => {
  it.each([
    ['RN, Intensive Care', 'registered nurse'],
    ['Registered Nurses', 'RN'],
    ['registered nurse', 'RN'],
    ['Family Lawyer', 'attorney'],
    ['Attorney – Litigation', 'solicitor'],
    ['Lorry Driver (Nights)', 'truck driver'],
    ['Night Cleaner II', 'janitor'],
    ['Waiter/Waitress', 'server'],
    ['Senior Server', 'waiter'],
    ['Service Desk Analyst', 'help desk'],
    ['Helpdesk Analyst', 'service desk'],
    ['Vet Receptionist', 'veterinary'],
    ['Sr. Accountant', 'senior'],
    ['Midwives', 'nurse midwife'],
    ['Python Developer', 'software engineer'],
    ['PM', 'product manager'],
    ['IT Manager', 'information technology'],
    ['RNs', 'registered nurse'],
  ])('has the other names of its work: %j has %j', (title, name) => {
    expect(same(title)).toContain(name);
  });

  it.each([
    ['Physician Recruiter', 'doctor'],
    ['Physician Assistant', 'doctor'],
    ['Windows Server Engineer', 'waiter'],
    ['Server Administrator', 'waiter'],
    ['Property Developer', 'software engineer'],
    ['Lawyer Relations Manager', 'attorney'],
    ['Rn Manager', 'registered nurse'],
    ['WRITE IT DOWN', 'information technology'],
    ['PM Shift Nurse', 'product manager'],
    ['Nurse, Registered', 'RN'],
    ['School Administrator', 'secretary'],
  ])('does not have the names of other work: %j lacks %j', (title, name) => {
    expect(same(title)).not.toContain(name);
  });

  it.each([
    ['Infirmière de nuit', 'IDE'],
    ['Agents d’entretien (H/F)', 'femme de ménage'],
    ['Agent(e) d’entretien', 'femme de ménage'],
    ['Aide-soignant·e', 'préposé aux bénéficiaires'],
    ['Vendeur/euse en magasin', 'conseiller de vente'],
    ['Chauffeur PL', 'routier'],
    ['Serveuse en salle', 'serveur'],
    ['Chargés de recrutement', 'recruteur'],
  ])('in French names the work first: %j has %j', (title, name) => {
    expect(same(title, 'fr')).toContain(name);
  });

  it.each([
    ['Recruteur de médecins', 'docteur'],
    ['Médecin vétérinaire', 'docteur en médecine'],
    ['Serveur informatique', 'serveuse'],
    ['Agent commercial', 'représentant commercial'],
  ])('in French does not have the names of other work: %j lacks %j', (title, name) => {
    expect(same(title, 'fr')).not.toContain(name);
  });

  it('has names of similar work apart', () => {
    const { same: names, related } = finders.en.ofTitle('Chef');
    expect(names).not.toContain('cook');
    expect(related).toContain('cook');
  });

  it('of narrower work is found by the wider name, but not the other way', () => {
    expect(same('Office Cleaner')).toContain('janitor');
    expect(same('Janitor')).not.toContain('office cleaner');
  });
});

describe('a text', () => {
  const inText = (text: string) =>
    finders.en.ofText(tokenize(text), text).map((words) => words.join(' '));

  it.each([
    ['We need an RN.', 'registered nurse'],
    ['Registered nurses are welcome.', 'rn'],
    ['We do ML.', 'machine learning'],
    ['Human–computer interaction', 'hci'],
  ])('has the short and long forms of what it mentions: %j has %j', (text, name) => {
    expect(inText(text)).toContain(name);
  });

  it.each([
    'Write HTML at 5 ml.',
    'Our lawyers and drivers.',
    'It is the server.',
    'PM or PA, in the IT department',
    'A cleaner world',
  ])('has no other names of ordinary or ambiguous words: %j', (text) => {
    expect(inText(text)).toEqual([]);
  });
});
