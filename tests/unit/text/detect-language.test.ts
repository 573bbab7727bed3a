import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { POSTINGS_BY_LANGUAGE } from '../../helpers/postings-by-language.ts';

/** The tags under which each of the sample postings may be recognised. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  Polish: ['pl'],
  Russian: ['ru'],
  Japanese: ['ja'],
  Arabic: ['ar'],
  Turkish: ['tr'],
  Finnish: ['fi'],
  German: ['de'],
  French: ['fr'],
  Spanish: ['es'],
  Italian: ['it'],
  Portuguese: ['pt'],
  Dutch: ['nl'],
  Swedish: ['sv'],
  Danish: ['da', 'nb'],
  Norwegian: ['da', 'nb'],
  Czech: ['cs', 'sk'],
  Slovak: ['cs', 'sk'],
  Hungarian: ['hu'],
  Romanian: ['ro'],
  Vietnamese: ['vi'],
  Indonesian: ['id'],
  Greek: ['el'],
  Korean: ['ko'],
  Chinese: ['zh'],
  Ukrainian: ['uk'],
  Hebrew: ['he'],
  Thai: ['th'],
  Hindi: ['hi'],
  Croatian: ['hr', 'sr', 'bs'],
  Estonian: ['et'],
  Lithuanian: ['lt'],
  Catalan: ['ca'],
  Tagalog: ['tl'],
  Swahili: ['sw'],
};

const ENGLISH =
  'You will work with our team and write the code that runs the robots. We are looking for people who have built tools for others.';

describe('detectLanguage', () => {
  it.each(Object.entries(POSTINGS_BY_LANGUAGE))('never errs about %s', (language, text) => {
    const detected = detectLanguage(['Software Engineer', text]);
    expect([undefined, TAGS[language]]).toContainEqual(detected);
  });

  it('is certain about most of them', () => {
    const detected = Object.values(POSTINGS_BY_LANGUAGE).filter((text) => detectLanguage([text]));
    expect(detected.length).toBeGreaterThan(27);
  });

  it.each([
    [
      'Persian',
      'fa',
      'ما به دنبال یک برنامه‌نویس هستیم که در تیم ما کار کند و پروژه‌های بزرگ را پیش ببرد.',
    ],
    ['Urdu', 'ur', 'ہم اپنی ٹیم کے لیے ایک ڈویلپر تلاش کر رہے ہیں جو ہمارے ساتھ کام کرے۔'],
    ['Bulgarian', 'bg', 'Търсим програмист за нашия екип в София, който да работи с бази данни.'],
    [
      'Serbian',
      'sr',
      'Тражимо програмера за наш тим у Београду, који ће радити са људима из ђачке задруге.',
    ],
  ])('tells languages of one script apart: %s', (_, tag, text) => {
    expect(detectLanguage([text])).toEqual([tag]);
  });

  it('knows English', () => {
    expect(detectLanguage([ENGLISH])).toEqual(['en']);
  });

  it.each([
    [
      'names',
      'Müller und Söhne GmbH, Berlin; Python, SQL, Docker, Kubernetes, Kafka, Spark, Airflow',
    ],
    ['a title', 'Koch gesucht'],
    ['two languages', `${ENGLISH} ${POSTINGS_BY_LANGUAGE['German'] ?? ''}`],
    ['nothing', ''],
  ])('is undefined for %s', (_, text) => {
    expect(detectLanguage([text])).toBeUndefined();
  });

  it('names the language of a German text with English headings', () => {
    const german = POSTINGS_BY_LANGUAGE['German'] ?? '';
    expect(
      detectLanguage(['Senior Software Engineer', 'About the role', german, 'Your profile']),
    ).toEqual(['de']);
  });
});
