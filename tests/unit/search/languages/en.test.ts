import { describe, expect, it } from 'vitest';
import { getSearchLanguage } from '../../../../src/search/languages/search-languages.ts';
import { getWordForms } from '../../../../src/search/word-forms.ts';

const ENGLISH = getSearchLanguage('en');
const getForms = (word: string) => getWordForms(word, ENGLISH);
const pairs = (list: string) =>
  list.split(',').map((pair): [string, string] => {
    const [one = '', two = ''] = pair.trim().split(' ');
    return [one, two];
  });

describe('the forms of an English word', () => {
  it.each(
    pairs(
      'nurse nurses, coach coaches, company companies, library libraries, class classes, crutch crutches, ' +
        'prefix prefixes, church churches, campus campuses, shelf shelves, knife knives, midwife midwives, ' +
        'hero heroes, foreman foremen, policewoman policewomen, salesperson salespeople, ' +
        'child children, analysis analyses, waitress waitresses, photo photos, chef chefs',
    ),
  )('include its plural and singular: %s, %s', (one, many) => {
    expect(getForms(one)).toContain(many);
    expect(getForms(many)).toContain(one);
  });

  it.each(
    pairs(
      'welding weld, welding welds, welding welder, welding welders, weld welding, weld welder, ' +
        'nursing nurse, nursing nurses, nurses nursing, plumbing plumber, plumber plumbing, ' +
        'planning planner, planner planning, planning plan, plan planning, baking baker, ' +
        'baker baking, bakers baking, coding coder, caring carer, carer care, care caring, ' +
        'cook cooking, cooks cooking, driver driving, drive driver, teacher teach, ' +
        'programmer programming, fitting fitter, fitter fitting, cutter cutting, carrying carrier, ' +
        'supplier supply, acting actor, actor acting, editing editor, editor editing, ' +
        'directing director, decorating decorator, counselling counsellor, surveyor surveying, ' +
        'tailor tailoring, accounting accountant, accountant accounting, consultant consulting, ' +
        'engineer engineering, engineers engineering, trainee training, machinist machining',
    ),
  )('include those of work and who does it: %s, %s', (word, form) => {
    expect(getForms(word)).toContain(form);
  });

  it.each(
    pairs(
      'translation translator, translator translation, translator translating, inspection inspector, ' +
        'education educator, operator operation, operations operator, supervision supervisor, ' +
        'supervisor supervise, installation installer, installer installation, ' +
        'development developer, developer development, management manager, manager management, ' +
        'recruitment recruiter, recruiting recruitment, investment investor, assessment assessor, ' +
        'adviser advisor, advisors adviser',
    ),
  )('include those in -ion, -or, -ment and -er: %s, %s', (word, form) => {
    expect(getForms(word)).toContain(form);
  });

  it.each(
    pairs(
      'therapy therapist, therapist therapy, library librarian, librarian library, ' +
        'chemistry chemist, chemist chemistry, dentist dentistry, pharmacy pharmacist, ' +
        'photographer photography, photography photographer, physics physicist, economist economics, ' +
        'mathematics mathematician, statistician statistics, journalism journalist, bakery baker, ' +
        'carpenter carpentry, joinery joiner, electrician electric, ' +
        'receptionist reception, analyst analysis, architecture architect, accountancy accountant, ' +
        'internship intern, internships interns, leadership leader, apprentices apprenticeship, ' +
        'interns internship, biologist biology, beautician beauty, hygienist hygiene',
    ),
  )('include those of the field and who works in it: %s, %s', (word, form) => {
    expect(getForms(word)).toContain(form);
  });

  it.each(
    pairs(
      'office officer, officer office, customer custom, counter count, corner corn, post poster, ' +
        'letting letter, letter let, evening even, career care, technician technical, country counter, ' +
        'section sector, production product, director direct, department depart, specialist special, ' +
        'physics physician, surgery surge, sales sal, bus bu, business busines, analysis analysi',
    ),
  )('do not include words that only look like it: %s, %s', (word, other) => {
    expect(getForms(word)).not.toContain(other);
  });

  it.each(['c', 'cat', 'a'.repeat(31), 'c++', '12100', 'html5', '.net', '機'])(
    'are none for short and very long words and those with other signs: %s',
    (word) => {
      expect(getForms(word)).toEqual([]);
    },
  );

  it('are few', () => {
    for (const word of ['welding', 'engineers', 'accounting', 'therapy', 'management', 'nurse']) {
      expect(getForms(word).length).toBeLessThanOrEqual(14);
      expect(getForms(word)).not.toContain(word);
    }
  });
});
