import { getPayPath } from '../../model/pay.ts';
import type { Posting } from '../../model/posting.ts';
import type { Path } from '../../facts/comparison.ts';
import { fieldName } from '../../content/field-words.ts';
import { Positions, type Position } from '../../lib/positions.ts';
import type { RuleContext } from '../rule.ts';

/** A frontmatter field with text for readers. */
interface FieldText {
  path: Path;
  text: string;
}

/** All frontmatter fields with text for readers. */
export function getFieldTexts({
  title,
  summary,
  pay = [],
  apply,
  fields = [],
  source,
}: Posting): FieldText[] {
  const texts: [path: Path, text: string | undefined][] = [
    [['title'], title],
    [['summary'], summary],
    ...pay.flatMap((statement, i) =>
      (['note', 'for', 'unit'] as const).map((part): [Path, string | undefined] => [
        getPayPath(pay, i, part),
        statement[part],
      ]),
    ),
    [['apply', 'note'], apply?.note],
    ...fields.map((text, i): [Path, string] => [['fields', i], text]),
    [['source', 'board'], source?.board],
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/**
 * Locates words of a field in its file. Words that YAML escapes are located at the start of the
 * value.
 *
 * @param index offset of the words in the value
 */
export function locateWords(
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
