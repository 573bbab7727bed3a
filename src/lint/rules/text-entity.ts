import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions, bodyStart } from '../shared/body.ts';
import { getFieldTexts, locateWords } from '../shared/field-texts.ts';
import { findNeedlessEntities, type NeedlessEntity } from './text-entity/needless-entity.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { anyOf } from '../../facts/patterns.ts';
import { alternatives, sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

/** Names of HTML entities that occur in postings. */
const ENTITY_NAMES = [
  'nbsp|amp|lt|gt|quot|apos|shy|zwn?j|[lr]rm|[en]msp|ensp|emsp|thinsp',
  '[ln]?dash|[mn]dash|horbar|hellip|bull|middot|[lr][sda]quo|[sb]dquo|sbquo|laquo|raquo|lsaquo|rsaquo',
  'copy|reg|trade|deg|sect|para|micro|times|divide|plusmn|minus|frac(?:12|14|34)|sup[123]|ord[fm]',
  'euro|pound|yen|cent|curren|iexcl|iquest|szlig|oelig|aelig|thorn|eth|check|star|[lrud]arr|harr',
  '[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|aring|oslash|[cs]cedil|[scz]caron|inodot',
  alternatives(
    'alpha|beta|gamma|delta|mu|pi|sigma|omega|ne|le|ge|asymp|infin|newline|tab|colon',
    'comma|period|lpar|rpar|sol|num|excl|dollar|percnt|ast|plus|equals|quest|commat|lsqb',
    'rsqb|lowbar|grave|lcub|rcub|verbar|vert',
  ),
].join('|');
const ENTITY = `&(?:(?:${ENTITY_NAMES});|#\\d{2,7};|#x[\\da-f]{2,6};|nbsp(?![\\w=]))`;

/** HTML elements whose tag cannot be a placeholder such as `<title>` or `<address>`. */
const ELEMENTS = alternatives(
  'p|br|li|ul|ol|dl|dt|dd|div|span|strong|em|b|i|u|s|a|h[1-6]|hr|img|table|tbody|thead',
  'tfoot|tr|td|th|font|center|sup|sub|blockquote|pre|script|style|iframe|svg',
);
/** Other elements, which count as end tags or with an attribute. */
const AMBIGUOUS_ELEMENTS = alternatives(
  'address|article|aside|body|button|caption|code|details|footer|form|head|header|html',
  'input|label|link|main|mark|meta|nav|object|option|section|select|small|source',
  'summary|textarea|time|title|video',
);
/** An attribute. If its URL has become a link, nothing else is left of the tag. */
const ATTRIBUTE = sequence(
  raw`\s{1,5}`,
  anyOf(
    'href|src|class|style|id|rel|target|color|align|dir|lang|title|alt|width',
    'data-[a-z-]{1,20}|aria-[a-z-]{1,20}',
  ),
  raw`\s?=`,
);
const TAG = [
  // After a letter, a one-letter name is a type parameter: `List<p>`.
  `<(?:(?<!\\w<)(?:${ELEMENTS})|(?:${ELEMENTS})(?<=\\w{2}))\\s{0,3}/?>`,
  `</(?:${ELEMENTS}|${AMBIGUOUS_ELEMENTS})\\s{0,3}>`,
  `<(?:${ELEMENTS}|${AMBIGUOUS_ELEMENTS})${ATTRIBUTE}(?:[^<>]{0,300}>)?`,
].join('|');

/** Cheap test for codes. */
const MAY_BE_CODE = /[&<]/;
const CODE = new RegExp(`${ENTITY}|${TAG}`, 'gi');

export default definePostingRule({
  id: 'text-entity',
  group: 'text',
  severity: 'warning',
  fixKeepsText: true,
  docs: {
    en: {
      title: 'An HTML code instead of a character',
      finds:
        'HTML codes and tags that readers would see as they are written, such as “&amp;” for “&”, and codes in the file where the character itself would do.',
      why: 'They are leftovers from copying, and make a text hard to read and to search.',
      fix: 'Write the character that is meant, and remove the tags.',
    },
    fr: {
      title: 'Un code HTML à la place d’un caractère',
      finds:
        'Des codes et des balises HTML que l’on verrait tels quels, comme celui qui remplace une esperluette (&), et des codes qui, dans le fichier, tiennent la place d’un caractère que l’on pourrait écrire.',
      why: 'Ce sont des restes de copie, qui rendent un texte difficile à lire et à trouver.',
      fix: 'Écrivez le caractère voulu, et retirez les balises.',
    },
  },
  example: {
    en: {
      wrong: 'You will work in Research &amp;amp; Development.',
      right: 'You will work in Research & Development.',
    },
    fr: {
      wrong: 'Vous rejoindrez l’équipe Recherche &amp;amp; développement.',
      right: 'Vous rejoindrez l’équipe Recherche & développement.',
    },
  },
  check: (context) => {
    const visible = findInText(context);
    const lines = new Set(visible.map(({ line }) => line));
    const needless = findInMarkdown(context).filter(({ line }) => !lines.has(line));
    return [...findInFields(context), ...visible, ...needless];
  },
});

function findInFields(context: RuleContext): RuleResult[] {
  return getFieldTexts(context.posting).flatMap(({ path, text }) => {
    const [match] = MAY_BE_CODE.test(text) ? text.matchAll(CODE) : [];
    return match
      ? [{ ...locateWords(context, path, match[0], match.index), ...describeCode(match[0]) }]
      : [];
  });
}

function findInText(context: RuleContext): RuleResult[] {
  const toPosition = bodyPositions(context);
  const { body } = context.source;
  const lines = new Set<number>();
  return context.nodes.flatMap((node) => {
    if (node.type !== 'text' || !MAY_BE_CODE.test(node.value)) return [];
    const plain = plainText(node, body);
    return [...node.value.matchAll(CODE)].flatMap(({ 0: code, index }) => {
      const position = toPosition(plain.offsetOf(index));
      if (lines.has(position.line)) return [];
      lines.add(position.line);
      return [{ ...position, ...describeCode(code) }];
    });
  });
}

/** Entities that readers do not see, where the character itself would do. */
function findInMarkdown(context: RuleContext): RuleResult[] {
  const { body } = context.source;
  if (!/&#?\w{1,31};/.test(body)) return [];
  const toPosition = bodyPositions(context);
  const offset = bodyStart(context);
  const lines = new Map<number, RuleResult>();
  for (const node of context.nodes) {
    if (node.type !== 'text') continue;
    for (const one of findNeedlessEntities(node, body)) {
      const position = toPosition(one.start);
      const start = offset + one.start;
      const fix = one.isSafe
        ? [{ start, end: start + one.entity.length, text: one.character }]
        : [];
      const before = lines.get(position.line);
      if (before) (before.fix ??= []).push(...fix);
      else lines.set(position.line, { ...position, ...describeNeedless(one), fix });
    }
  }
  return [...lines.values()].map(({ fix = [], ...found }) =>
    fix.length > 0 ? { ...found, fix } : found,
  );
}

function describeNeedless({
  entity,
  character,
}: NeedlessEntity): Pick<RuleResult, 'value' | 'message'> {
  const value = quoteValue(entity);
  const instead = /\s/.test(character)
    ? 'Write a space if one is needed.'
    : `Write the character itself: ${character}`;
  return {
    value,
    message: `The text has the code ${value} instead of a character, which makes the file hard to read and to search. ${instead}`,
  };
}

function describeCode(code: string): Pick<RuleResult, 'value' | 'message'> {
  const value = quoteValue(code);
  const message = code.startsWith('&')
    ? `Readers would see ${value} as it is written. Write the character, or put the code in backquotes if it is meant to be read.`
    : `Readers would see the HTML tag ${value}. Remove it, or put it in backquotes if it is meant to be read.`;
  return { value, message };
}
