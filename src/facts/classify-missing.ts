import type { PostingText } from '../text/posting-text.ts';
import type { Comparison, Path } from './comparison.ts';
import { MAX_SENTENCE_CHARS } from './en/requirement.ts';

/**
 * Classifies a part of a fact for which the text has neither support nor a conflict. The text
 * surely does not state it if it has no cue word.
 *
 * @param cues words of which every text that states the fact has at least one, in whatever form
 */
export function classifyMissing(
  path: Path,
  text: PostingText,
  cues: RegExp,
): Pick<Comparison, 'unstated' | 'unclear'> {
  return matchesAnyPassage(text, cues)
    ? { unstated: [], unclear: [path] }
    : { unstated: [path], unclear: [] };
}

/** Whether a pattern matches anywhere in a posting's title or text. */
export function matchesAnyPassage({ passages }: PostingText, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text.slice(0, MAX_SENTENCE_CHARS)));
}
