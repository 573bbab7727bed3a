/** Phrases of equal-opportunity statements, in the usual wordings. One of them is enough. */
const PHRASES = [
  /\bequal[\s-]+(?:employment[\s-]+)?opportunit(?:y|ies)[\s,/-]+(?:affirmative[\s-]action[\s-]+)?(?:employer|workplace|organi[sz]ation|statement|policy)/i,
  /\b(?:equal employment opportunit|provid\w* equal opportunit|commit\w* to (?:\w+ ){0,4}equal opportunit)/i,
  /\bprotected (?:veteran|class|characteristic|status|ground)/i,
  /\ball (?:qualified )?(?:applicants|candidates) (?:will|shall) (?:receive|be considered)\b/i,
  /\b(?:we|company|employer)\b.{0,500}\b(?:do(?:es)? not|don[’']t|never) (?:unlawfully )?discriminate\b/i,
  /\breasonable (?:accommodation|adjustment)s?\b.{0,500}\b(?:appl(?:y|icants?|ication)|candidates?|recruit\w*|interview|hiring|disabilit\w+)/i,
  /\b(?:appl(?:y|icants?|ication)|candidates?|recruit\w*|interview|hiring|disabilit\w+)\b.{0,500}\breasonable (?:accommodation|adjustment)/i,
  /\b(?:provide|offer|request|ask|need|require)\w*\b.{0,500}\breasonable (?:accommodation|adjustment)/i,
  /\bfair chance (?:act|ordinance|initiative|hiring|employer|law)/i,
  /\b(?:participates?|takes? part|enrol+ed) in E-?Verify\b/i,
  /\bconsider\b.{0,500}\b(?:arrest|conviction|criminal) (?:and|or|histor|record)/i,
  /(?<!\p{L})égalité (?:des chances|professionnelle|d[’']accès à l[’']emploi)/iu,
];

/** Grounds of discrimination. */
const GROUND =
  '(?:race|ethnicity|national origin|religion|creed|gender|sex|sexual orientation|marital status|disabilit(?:y|ies)|veteran status|pregnancy|ancestry)';

/** A promise to disregard one of the grounds. */
const DISREGARD = new RegExp(
  `\\b(?:regardless of|irrespective of|without regard to|on the basis of|discriminat\\w+)\\b[^.]{0,500}\\b${GROUND}\\b`,
  'i',
);

/** Who the promise is about. Without one of these words, the sentence may be about the work. */
const TREATMENT =
  /\b(?:hire|hiring|employ(?:ee|ees|er|ment|ed)?|recruit\w*|applicants?|candidates?|applications?|considered|consideration|everyone|people|person|colleagues)\b/i;

/** Removes equal-opportunity sentences, which do not describe the posting. */
export function removeBoilerplate(text: string): string {
  return text
    .split(/(?<=[.!?][”"’')]?)\s+(?=\p{Lu}|\p{Lo}|["“(])/u)
    .filter((sentence) => !isBoilerplate(sentence))
    .join(' ')
    .trim();
}

function isBoilerplate(sentence: string): boolean {
  return (
    PHRASES.some((phrase) => phrase.test(sentence)) ||
    (DISREGARD.test(sentence) && TREATMENT.test(sentence))
  );
}
