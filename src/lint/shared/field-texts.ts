import type { Posting } from '../../model/posting.ts';
import type { Path } from '../../facts/comparison.ts';
import { fieldName } from '../../content/check-fields.ts';
import { Positions, type Position } from '../../lib/positions.ts';
import type { RuleContext } from '../rule.ts';

/** A field of the frontmatter whose value is words for people. */
interface FieldText {
  path: Path;
  text: string;
}

export function fieldTexts({
  title,
  summary,
  pay,
  apply,
  fields = [],
  source,
}: Posting): FieldText[] {
  const texts: [path: Path, text: string | undefined][] = [
    [['title'], title],
    [['summary'], summary],
    [['pay', 'note'], pay?.note],
    [['apply', 'note'], apply?.note],
    ...fields.map((text, i): [Path, string] => [['fields', i], text]),
    [['source', 'board'], source?.board],
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/**
 * Where in the file words of a field stand, and the field's name. Words that YAML writes in another way are said
 * to stand where the value begins.
 *
 * @param index where in the value the words begin
 */
export function wordsInField(
  { source }: RuleContext,
  path: Path,
  words: string,
  index = 0,
): Position & { field: string } {
  const field = fieldName(path);
  const range = source.range(path);
  if (!range) return { ...source.locate(path), field };
  const raw = source.file.text.slice(range.start, range.end);
  const inside =
    [raw.indexOf(words, index), raw.indexOf(words), 0].find((found) => found >= 0) ?? 0;
  return { ...new Positions(source.file.text).at(range.start + inside), field };
}
