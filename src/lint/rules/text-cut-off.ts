import type { MdastNode } from 'satteri';
import { sentencesOf } from '../../text/sentences.ts';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { blocksOf } from '../shared/blocks.ts';
import { danglingWords } from './text-cut-off/dangling-words.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { anyOf } from '../../facts/patterns.ts';
import { alternatives, sequence } from '../shared/pattern-parts.ts';

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
      fix: 'Reprenez la suite du texte à sa source. Si elle est introuvable, donnez à « completeness » la valeur truncated, et la page le signalera.',
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
    const marked = markersIn(context);
    return marked.length > 0 ? marked : brokenEnd(context);
  },
});

const REST = sequence(
  raw`(?:the\s)?(?:full|complete|entire|whole)\s(?:job\s|role\s|position\s)?`,
  '(?:listing|description|posting|post|text|ad|advert|advertisement|details)',
);
const MORE = alternatives(
  raw`(?:read|see|show|view)\smore|continue\sreading|keep\sreading|read\sthe\srest`,
  raw`(?:click\s(?:here\s)?to\s)?(?:view|see|read|show|expand)\s${REST}`,
);
/** A paragraph ends in a line of its own, or in words after a sentence, that lead to the rest of the text. */
const MARKER = new RegExp(
  sequence(
    raw`(?:^|(?<=[.!?:…)"”\n]\s{0,3})|(?<=\n\s{0,3}))[([]?`,
    raw`(?:${MORE}|(?:(?:text|description|content|posting)\s)?truncated)[)\]]?\s{0,3}`,
    raw`(?:…|\.{3}|[»›→>▾▼⌄↓+]){0,3}$`,
  ),
  'iu',
);
/** Ways to say so that need nothing before them. */
const SIGN = new RegExp(
  alternatives(
    sequence(
      raw`[([](?:(?:text|description|content|posting)\s)?`,
      raw`(?:truncated|cut off|continued|more|\+?\d{1,4}\smore)[)\]]\.?$`,
    ),
    raw`(?:…|\.{3})\s?[([]?(?:more|(?:read|see|show)\smore|continued)[)\]]?$`,
  ),
  'iu',
);
/** The longest of these is far shorter. */
const TAIL = 120;

const HINT = /more|full|reading|rest|complete|entire|whole|truncated|cut off|continued/i;

function markersIn(context: RuleContext): RuleResult[] {
  const toPosition = bodyPositions(context);
  const linked = linkEnds(context.nodes);
  // A link’s address may come behind its words.
  const mayEnd = (markdown: string) => HINT.test(markdown.slice(-TAIL - 300));
  return blocksOf(context, mayEnd).flatMap(({ node, plain }) => {
    const text = plain.text.trimEnd();
    const from = Math.max(0, text.length - TAIL);
    const tail = text.slice(from);
    const match = SIGN.exec(tail) ?? MARKER.exec(tail);
    if (!match) return [];
    // A link that leads to more about something is whole in itself; one to the text is not.
    const leadsAway =
      linked.has(node.position?.end.offset ?? -1) &&
      /^\s*(?:read|see|show|view) more/i.test(match[0]);
    if (leadsAway) return [];
    const words = match[0].trim();
    const offset = plain.offsetOf(from + match.index + match[0].search(/\S/));
    return [
      {
        ...toPosition(offset),
        value: quoteValue(words),
        message: `The text breaks off: "${quoteValue(words)}" leads to a part that is not here. ${REMEDY}`,
      },
    ];
  });
}

const REMEDY = 'Fetch the rest from its source, or set completeness to truncated.';

/** Where in the text links end. */
function linkEnds(nodes: readonly MdastNode[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap(({ type, position }) =>
      type === 'link' || type === 'linkReference' ? [position?.end.offset ?? -1] : [],
    ),
  );
}

/** What can be the last thing that a text says. */
const LAST = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'code',
  'html',
  'image',
  'mdxJsxFlowElement',
]);

function brokenEnd(context: RuleContext): RuleResult[] {
  const last = context.nodes.findLast(({ type }) => LAST.has(type));
  if (last?.type !== 'paragraph') return [];
  const plain = plainText(last, context.source.body);
  const end = plain.text.trimEnd().length;
  const from = Math.max(0, end - LONGEST_SENTENCE);
  const tail = plain.text.slice(from, end);
  const sentence = sentencesOf(tail).at(-1);
  if (!sentence) return [];
  const words = tail.slice(sentence.start);
  const index = breakIn(words, context, last);
  if (index === undefined) return [];
  const shown = quoteValue(words.slice(-60).replace(/^\S*\s/, ''));
  return [
    {
      ...bodyPositions(context)(plain.offsetOf(from + sentence.start + index)),
      value: shown,
      message: `The text ends in mid-sentence: "…${shown}". ${REMEDY}`,
    },
  ];
}

const LONGEST_SENTENCE = 600;

/** Where the words begin that a sentence cannot end in; nothing when it can. */
function breakIn(
  sentence: string,
  { nodes, text }: RuleContext,
  last: MdastNode,
): number | undefined {
  const dots = /(?:…|\.{3,})[)\]"”]?$/u.exec(sentence);
  if (dots) {
    const before = sentence.slice(0, dots.index);
    return isTrailing(before) || !/\p{L}/u.test(before) ? undefined : dots.index;
  }
  const mark = /(?:[,:&[{“„«]|(?<![:;]-?)\()$|(?<=[\p{L}\p{N},)]\s?)[-–—]$/u.exec(sentence);
  if (mark) {
    return isSignOff(sentence) || isNoBreak(sentence) || areItems(nodes, last, mark[0])
      ? undefined
      : mark.index;
  }
  return openBracket(sentence) ?? (text.english ? danglingWords(sentence) : undefined);
}

/** Where a bracket begins that does not end, nor does its sentence. */
function openBracket(sentence: string): number | undefined {
  const open = sentence.lastIndexOf('(');
  if (open < 0 || sentence.includes(')', open) || /[.!?]["'”’»]?$/.test(sentence)) return undefined;
  // A face: `:(`
  return /[:;]-?$/.test(sentence.slice(0, open)) || open < sentence.length - 200 ? undefined : open;
}

/** Dots that stand for “and so on”, or for a smile. */
function isTrailing(before: string): boolean {
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

/** `Kind regards,` */
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

/** A grade, `B-`, or a line between two dashes. */
function isNoBreak(sentence: string): boolean {
  return /\b[A-F]-$|^[-–—].*[-–—]$/su.test(sentence);
}

/** Whether every item of the list that the paragraph ends has the same mark at its end. */
function areItems(nodes: readonly MdastNode[], last: MdastNode, mark: string): boolean {
  const end = last.position?.end.offset;
  const list = nodes.findLast(
    ({ type, position }) => type === 'list' && position?.end.offset === end,
  );
  if (list?.type !== 'list' || list.children.length < 2) return false;
  return list.children.every((item) => plainText(item, '').text.trimEnd().endsWith(mark));
}
