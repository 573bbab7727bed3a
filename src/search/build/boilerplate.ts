/** What alone makes a sentence one that stands under every posting alike, in the wordings of law and habit. */
const PHRASES = [
  /\bequal[\s-]+(?:employment[\s-]+)?opportunit(?:y|ies)\b/i,
  /\bprotected (?:veteran|class|characteristic|status|group|ground)/i,
  /\ball (?:qualified )?(?:applicants|candidates) (?:will|shall) (?:receive|be considered)\b/i,
  /\b(?:we|company|employer)\b.*\b(?:do(?:es)? not|don[’']t|never) (?:unlawfully )?discriminate\b/i,
  /\b(?:hire|hiring|employ\w*|recruit\w*|considered|consideration)\b.*\b(?:regardless of|irrespective of|without regard to)\b/i,
  /\breasonable (?:accommodation|adjustment)s?\b/i,
  /\baffirmative action\b/i,
  /\bfair chance (?:act|ordinance|initiative|hiring|employer|law)/i,
  /\b(?:E-?Verify|EEOC?)\b/,
  /\bconsider\b.*\b(?:arrest|conviction|criminal) (?:and|or|histor|record)/i,
  /(?<!\p{L})égalité (?:des chances|professionnelle|d[’']accès à l[’']emploi)/iu,
];

/** Grounds on which nobody may be treated worse. One of them can be about the work; two are a list. */
const GROUNDS =
  /\b(?:race|ethnicity|national origin|religion|creed|gender|sexual orientation|marital status|disabilit(?:y|ies)|veteran|pregnancy|ancestry|citizenship)\b/gi;

/** A text without its equal-opportunity sentences, which say nothing about the posting. */
export function withoutBoilerplate(text: string): string {
  return text
    .split(/(?<=[.!?][”"’')]?)\s+(?=\p{Lu}|\p{Lo}|["“(])/u)
    .filter((sentence) => !isBoilerplate(sentence))
    .join(' ')
    .trim();
}

function isBoilerplate(sentence: string): boolean {
  const grounds = new Set(sentence.toLowerCase().match(GROUNDS));
  return grounds.size > 1 || PHRASES.some((phrase) => phrase.test(sentence));
}
