/**
 * What employers put under every posting alike, in the wordings that law and habit give it. Read a sentence at a
 * time, because it often shares a paragraph with something about the work.
 */
const PATTERNS = [
  /\bequal[\s-]+(?:employment[\s-]+)?opportunit(?:y|ies)\b/i,
  /\b(?:without|regardless of|irrespective of|on the basis of|based on|with regard to)\b[^.]*\b(?:race|colou?r|religion|gender|sex|sexual orientation|national origin|disabilit(?:y|ies))\b/i,
  /\bprotected (?:veteran|class|characteristic|status|group)/i,
  /\ball qualified (?:applicants|candidates|individuals)\b/i,
  /\b(?:do(?:es)? not|don[’']t|never) (?:unlawfully )?discriminate\b/i,
  /\breasonable (?:accommodation|adjustment)s?\b/i,
  /\b(?:affirmative action|fair chance|E-?Verify|EEOC?)\b/i,
  /\b(?:arrest (?:and|or) conviction|criminal histor(?:y|ies)|conviction records?)\b/i,
  /\bégalité (?:des chances|professionnelle|d[’']accès à l[’']emploi)\b/i,
];

/** A text without its equal-opportunity sentences, which say nothing about the posting. */
export function withoutBoilerplate(text: string): string {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu}|\p{Lo}|["“(])/u)
    .filter((sentence) => !PATTERNS.some((pattern) => pattern.test(sentence)))
    .join(' ')
    .trim();
}
