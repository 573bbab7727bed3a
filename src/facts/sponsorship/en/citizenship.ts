import type { Mention, Passage } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const NATION = anyOf(
  raw`u\.?\s?s\.?(?:a\.?)?|united\sstates|american|canadian|uk|u\.k\.|british|australian|eu`,
  'german|french|indian|irish|dutch|japanese|swiss|israeli|singapore(?:an)?',
);
const CITIZEN = new RegExp(
  raw`\b` +
    anyOf(
      raw`${NATION}\s(?:citizens?|citizenship|nationals?)`,
      raw`citizens?\sof\s(?:the\s)?` +
        anyOf(`${NATION}|canada|australia|germany|france|india|ireland|israel|japan`),
      raw`(?<person>u\.?s\.?\spersons?)`,
    ) +
    raw`(?![\p{L}])`,
  'giu',
);

const MUST_BEFORE = new RegExp(
  anyOf(
    raw`\bmust\s(?:be|hold|have)|\b(?:is|are)\srequired\sto\s(?:be|have|hold)`,
    raw`\brequir(?:es|ing|ement:)|\brequired:|\bonly|\bopen\sonly\sto`,
    raw`\b(?:limited|restricted)\sto`,
  ) + raw`\s(?:(?:an?|active|current|valid|sole|only|proof\sof)\s){0,2}$`,
  'iu',
);
const MUST_AFTER =
  /^\s(?:status\s)?(?:(?:is|are)\s)?(?:strictly\s)?(?:required|mandatory|a\s(?:requirement|must)|necessary|only)\b/iu;
/** Others with the same rights as citizens. */
const OR_OTHERS = new RegExp(
  raw`^[^.;]{0,20}?(?:\b(?:or|and|and/or)\s|[,/]\s?)` +
    raw`(?:(?:an?|lawful|legal|u\.?s\.?|permanent|other)\s){0,3}` +
    anyOf(
      raw`permanent|residents?|green\scards?|nationals?|persons?|authori[sz]ed|eligible|asylees?`,
      'refugees?|have|hold|dual|equivalent|visa',
    ),
  'iu',
);
const NOT_ASKED =
  /^\s(?:(?:is|are)\s)?(?:not|n['’]t|preferred|a plus|status|or\sveteran)\b|^,?\s(?:age|race|sex|gender|disability|veteran)/iu;
const REGARDLESS =
  /\b(?:regard|regardless|discriminat\w*|race|religion|color|colour|age|disability|not\srequire|no)\b/iu;
const UNCERTAIN = /\b(?:if|unless|may|might|some|certain|prefer\w*|other|ideally|depending)\b/iu;
const CONTEXT_CHARS = 90;

/** Extracts that only citizens are hired. */
export function extractCitizenship({ text, kind }: Passage): Mention<'citizens-only'>[] {
  return [...text.matchAll(CITIZEN)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
    const after = text.slice(end, end + CONTEXT_CHARS);
    if (/\bnon[-\s]$/iu.test(before) || REGARDLESS.test(before) || NOT_ASKED.test(after)) return [];
    const must = MUST_BEFORE.exec(before);
    const requirement = MUST_AFTER.exec(after);
    const isUncertain =
      UNCERTAIN.test(before) || UNCERTAIN.test(after) || OR_OTHERS.test(after) || kind === 'title';
    const person = match.groups?.['person'] !== undefined;
    return [
      {
        start: start - (must?.[0] ?? '').length,
        end: end + (requirement?.[0] ?? '').length,
        value: 'citizens-only' as const,
        certain: (must !== null || requirement !== null) && !isUncertain && !person,
      },
    ];
  });
}
