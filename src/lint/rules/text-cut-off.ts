import type { MdastNode } from 'satteri';
import { splitSentences } from '../../text/sentences.ts';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { findContinuations } from '../shared/continuation.ts';
import { findDanglingWords } from './text-cut-off/dangling-words.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { anyOf } from '../../facts/patterns.ts';
import { sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

export default definePostingRule({
  id: 'text-cut-off',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'Text that breaks off',
      finds:
        'The text ends in the middle of a sentence or with words such as “view full listing”, although the posting is marked as complete.',
      why: 'Readers would think that they have seen everything.',
      fix: 'Copy the rest of the text from its source. If it is not available, set “completeness” to truncated, and the page will point it out.',
    },
    fr: {
      title: 'Un texte interrompu',
      finds:
        'Le texte s’arrête au milieu d’une phrase, ou sur une invitation, en anglais, à lire la suite ailleurs, alors que l’offre est donnée comme complète.',
      why: 'On croirait avoir tout lu.',
      fix: 'Reprenez la suite du texte à sa source. Si elle est introuvable, donnez à « completeness » la valeur truncated, et la page le signalera.',
    },
  },
  example: {
    en: {
      wrong: 'completeness: full\n---\nYou will build sensors, test them in the field and',
      right: 'completeness: truncated\n---\nYou will build sensors, test them in the field and',
    },
    fr: {
      wrong: 'completeness: full\n---\nVous construirez des capteurs, vous les essaierez,',
      right: 'completeness: truncated\n---\nVous construirez des capteurs, vous les essaierez,',
    },
  },
  check: (context) => {
    if (context.posting.completeness !== 'full') return [];
    const continuations = findContinuations(context);
    return continuations.length > 0
      ? continuations.map(({ words, ...position }) => ({
          ...position,
          value: words,
          message: `The text breaks off: "${words}" points to a part that is missing here. ${REMEDY}`,
        }))
      : findBrokenEnd(context);
  },
});

const REMEDY = 'Copy the rest from its source, or set completeness to truncated.';

/** Nodes that can be the last content of a text. */
const CONTENT_NODES = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'code',
  'html',
  'image',
  'mdxJsxFlowElement',
]);

function findBrokenEnd(context: RuleContext): RuleResult[] {
  const last = context.nodes.findLast(({ type }) => CONTENT_NODES.has(type));
  if (last?.type !== 'paragraph') return [];
  const plain = plainText(last, context.source.body);
  const end = plain.text.trimEnd().length;
  const from = Math.max(0, end - MAX_SENTENCE_CHARS);
  const tail = plain.text.slice(from, end);
  const sentence = splitSentences(tail).at(-1);
  if (!sentence) return [];
  const words = tail.slice(sentence.start);
  const index = findBreak(words, context, last);
  if (index === undefined) return [];
  const shown = quoteValue(words.slice(-60).replace(/^\S*\s/, ''));
  return [
    {
      ...bodyPositions(context)(plain.offsetOf(from + sentence.start + index)),
      value: shown,
      message: `The text ends in the middle of a sentence: "…${shown}". ${REMEDY}`,
    },
  ];
}

/** Maximum number of characters of the last sentence that are read. */
const MAX_SENTENCE_CHARS = 600;

/** Offset of the words that a sentence cannot end with; undefined if it is complete. */
function findBreak(
  sentence: string,
  { nodes, text }: RuleContext,
  last: MdastNode,
): number | undefined {
  const dots = /(?:…|(?<!\.)\.{3,})[)\]"”]?$/u.exec(sentence);
  if (dots) {
    const before = sentence.slice(0, dots.index);
    return isTrailingOff(before) || !/\p{L}/u.test(before) ? undefined : dots.index;
  }
  const mark = /(?:[,:&[{“„«]|(?<![:;]-?)\()$|(?<=[\p{L}\p{N},)]\s?)[-–—]$/u.exec(sentence);
  if (mark) {
    return isSignOff(sentence) || hasFinalDash(sentence) || endsListOfMarks(nodes, last, mark[0])
      ? undefined
      : mark.index;
  }
  return findOpenBracket(sentence) ?? (text.english ? findDanglingWords(sentence) : undefined);
}

/** Maximum number of characters after an unclosed bracket. */
const MAX_BRACKET_CHARS = 200;

/** Offset of an unclosed bracket in an unfinished sentence. */
function findOpenBracket(sentence: string): number | undefined {
  const open = sentence.lastIndexOf('(');
  if (open < 0 || sentence.includes(')', open) || /[.!?]["'”’»]?$/.test(sentence)) return undefined;
  const isEmoticon = /[:;]-?$/.test(sentence.slice(0, open));
  return isEmoticon || open < sentence.length - MAX_BRACKET_CHARS ? undefined : open;
}

/** Whether dots after these words mean “and so on”, or a smile. */
function isTrailingOff(before: string): boolean {
  return new RegExp(
    sequence(
      anyOf(
        sequence(
          raw`\b`,
          anyOf(
            raw`etc\.?|more|so on|so forth|others|like|(?:from|meet|meeting|see|with|join) you`,
            raw`you['’]ll love it|soon`,
          ),
        ),
        ',|[!?]',
      ),
      raw`\s*$`,
    ),
    'iu',
  ).test(before);
}

/** Whether a sentence is a closing such as `Kind regards,`. */
function isSignOff(sentence: string): boolean {
  return new RegExp(
    sequence(
      '^',
      anyOf(
        sequence(
          raw`(?:with |many |our |my )?(?:best|kind|warm|kindest|warmest|sincere)?\s?`,
          '(?:regards|wishes|thanks)',
        ),
        raw`cheers|thank you|yours(?: \w+)?|sincerely(?: yours)?|best|all the best|love`,
        'see you(?: soon)?|respectfully',
      ),
      ',$',
    ),
    'iu',
  ).test(sentence);
}

/** Whether a dash at the end belongs to a grade, `B-`, or to a line between two dashes. */
function hasFinalDash(sentence: string): boolean {
  return /\b[A-F]-$|^[-–—].*[-–—]$/su.test(sentence);
}

/** Whether the paragraph ends a list in which every item ends with the same mark. */
function endsListOfMarks(nodes: readonly MdastNode[], last: MdastNode, mark: string): boolean {
  const end = last.position?.end.offset;
  const list = nodes.findLast(
    ({ type, position }) => type === 'list' && position?.end.offset === end,
  );
  if (list?.type !== 'list' || list.children.length < 2) return false;
  return list.children.every((item) => plainText(item, '').text.trimEnd().endsWith(mark));
}
