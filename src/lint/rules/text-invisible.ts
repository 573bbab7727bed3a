import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions, bodyStart } from '../shared/body.ts';
import { getFieldTexts, locateWords } from '../shared/field-texts.ts';
import {
  hasInvisible,
  hasRightToLeft,
  findInvisible,
  type Invisible,
} from '../shared/invisible.ts';
import { fieldsByLine, splitLines } from '../shared/lines.ts';
import { findMojibake } from '../shared/mojibake.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { createSafeEditFilter } from '../shared/safe-edits.ts';

export default definePostingRule({
  id: 'text-invisible',
  group: 'text',
  severity: 'warning',
  fixKeepsText: true,
  docs: {
    en: {
      title: 'Invisible characters',
      finds:
        'Invisible control characters, including those that reverse the writing direction. Characters that a script or an emoji needs are not reported.',
      why: 'They can disguise a text or a link as another one, and search does not find words that contain them.',
      fix: 'Remove them, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Des caractères invisibles',
      finds:
        'Des caractères de contrôle invisibles, dont ceux qui inversent le sens de l’écriture. Ceux dont une écriture ou un émoji a besoin ne sont pas signalés.',
      why: 'Ils peuvent faire passer un texte ou un lien pour un autre, et la recherche ne trouve pas les mots qui en contiennent.',
      fix: 'Retirez-les, ou lancez la commande npm run check -- --fix.',
    },
  },
  example: {
    en: { wrong: 'You will calibrate [U+202E]sensors.', right: 'You will calibrate sensors.' },
    fr: {
      wrong: 'Vous étalonnerez des [U+202E]capteurs.',
      right: 'Vous étalonnerez des capteurs.',
    },
  },
  check: (context) => {
    const literal = findInFile(context);
    const lines = new Set(literal.map(({ line }) => line));
    const encoded = [...findInEscapes(context), ...findInEntities(context)].filter(({ line }) => {
      const isFirst = !lines.has(line);
      lines.add(line);
      return isFirst;
    });
    return [...literal, ...encoded];
  },
});

/** Literal invisible characters. One finding per line. */
function findInFile(context: RuleContext): RuleResult[] {
  const { text } = context.source.file;
  // A byte order mark at the start is not reported.
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  if (!hasInvisible(text.slice(offset))) return [];
  const rightToLeft = hasRightToLeft(text);
  const fieldOf = fieldsByLine(context);
  const pickSafe = createSafeEditFilter(context);
  return splitLines(text).flatMap((line) => {
    if (!hasInvisible(line.text)) return [];
    // Removing parts of garbled letters would make them unrecoverable.
    const garbled = findMojibake(line.text);
    const found = findInvisible(line.text, rightToLeft).filter(
      ({ start }) =>
        line.start + start >= offset &&
        !garbled.some((run) => run.start <= start && start < run.end),
    );
    const [first] = found;
    if (!first) return [];
    const fix = pickSafe(
      found.flatMap(({ start, end, replacement }) =>
        replacement === undefined
          ? []
          : [{ start: line.start + start, end: line.start + end, text: replacement }],
      ),
    );
    return [
      {
        line: line.number,
        column: first.start + 1,
        ...fieldOf(line.number),
        ...describeCharacters(found),
        ...(fix.length > 0 && { fix }),
      },
    ];
  });
}

/** YAML escapes of invisible characters: `"\u200B"`. */
function findInEscapes(context: RuleContext): RuleResult[] {
  const { source } = context;
  return getFieldTexts(context.posting).flatMap(({ path, text }) => {
    const range = source.range(path);
    const raw = range ? source.file.text.slice(range.start, range.end) : '';
    const found =
      hasInvisible(text) && !hasInvisible(raw) ? findInvisible(text, hasRightToLeft(text)) : [];
    return found.length === 0
      ? []
      : [{ ...locateWords(context, path, ''), ...describeCharacters(found) }];
  });
}

/** Entities of invisible characters: `&#8203;`. */
function findInEntities(context: RuleContext): RuleResult[] {
  const { body } = context.source;
  const toPosition = bodyPositions(context);
  const pickSafe = createSafeEditFilter(context);
  return context.nodes.flatMap((node) => {
    if (node.type !== 'text' || !hasInvisible(node.value)) return [];
    const plain = plainText(node, body);
    return findInvisible(node.value, hasRightToLeft(body)).flatMap((one) => {
      const offset = plain.offsetOf(one.start);
      const [entity] = /^&#?\w{1,31};/.exec(body.slice(offset, offset + 34)) ?? [];
      if (entity === undefined) return [];
      const start = bodyStart(context) + offset;
      const fix =
        one.replacement === undefined
          ? []
          : pickSafe([{ start, end: start + entity.length, text: one.replacement }]);
      return [
        { ...toPosition(offset), ...describeCharacters([one]), ...(fix.length > 0 && { fix }) },
      ];
    });
  });
}

/** Names of the most common invisible characters. */
const NAMES: Record<number, string> = {
  0x00ad: 'soft hyphen',
  0x061c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of a change of direction',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of an isolate',
  0x3164: 'Hangul filler',
  0xfe0e: 'text selector',
  0xfe0f: 'emoji selector',
  0xfeff: 'byte order mark',
};

function describeCharacters(found: readonly Invisible[]): { value: string; message: string } {
  const codes = [...new Set(found.map(({ codePoint }) => codePoint))];
  const names = codes.map((code) => {
    const name = NAMES[code];
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return name === undefined ? number : `${number}, ${name}`;
  });
  const count =
    found.length === 1 ? 'an invisible character' : `${found.length} invisible characters`;
  const value = quoteValue(names.join('; '));
  return {
    value,
    message: `This line has ${count} (${value}), which can disguise one word as another and hide it from search. Remove ${found.length === 1 ? 'it' : 'them'}.`,
  };
}
