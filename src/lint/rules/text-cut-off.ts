import type { MdastNode } from 'satteri';
import { splitSentences } from '../../text/sentences.ts';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { blocksOf } from '../shared/blocks.ts';
import { danglingWords } from '../shared/dangling-words.ts';
import type { RuleResult, RuleContext, Rule } from '../rule.ts';

/** A text that is said to be complete, and ends in mid-sentence or leads on to the rest. */
export const textCutOff: Rule = {
  id: 'text-cut-off',
  check: (posting) => {
    if (posting.posting.completeness !== 'full') return [];
    const marked = markersIn(posting);
    return marked.length > 0 ? marked : brokenEnd(posting);
  },
};

const REST = String.raw`(?:the\s)?(?:full|complete|entire|whole)\s(?:job\s|role\s|position\s)?(?:listing|description|posting|post|text|ad|advert|advertisement|details)`;
const MORE = String.raw`(?:read|see|show|view)\smore|continue\sreading|keep\sreading|read\sthe\srest|(?:click\s(?:here\s)?to\s)?(?:view|see|read|show|expand)\s${REST}`;
/** A paragraph ends in a line of its own, or in words after a sentence, that lead to the rest of the text. */
const MARKER = new RegExp(
  String.raw`(?:^|(?<=[.!?:…)"”\n]\s{0,3})|(?<=\n\s{0,3}))[([]?(?:${MORE}|(?:(?:text|description|content|posting)\s)?truncated)[)\]]?\s{0,3}(?:…|\.{3}|[»›→>▾▼⌄↓+]){0,3}$`,
  'iu',
);
/** Ways to say so that need nothing before them. */
const SIGN =
  /[([](?:(?:text|description|content|posting)\s)?(?:truncated|cut off|continued|more|\+?\d{1,4}\smore)[)\]]\.?$|(?:…|\.{3})\s?[([]?(?:more|(?:read|see|show)\smore|continued)[)\]]?$/iu;
/** The longest of these is far shorter. */
const TAIL = 120;

const HINT = /more|full|reading|rest|complete|entire|whole|truncated|cut off|continued/i;

function markersIn(posting: RuleContext): RuleResult[] {
  const at = bodyPositions(posting);
  const linked = linkEnds(posting.nodes);
  // A link’s address may come behind its words.
  const mayEnd = (markdown: string) => HINT.test(markdown.slice(-TAIL - 300));
  return blocksOf(posting, mayEnd).flatMap(({ node, plain }) => {
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
        ...at(offset),
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

function brokenEnd(posting: RuleContext): RuleResult[] {
  const last = posting.nodes.findLast(({ type }) => LAST.has(type));
  if (last?.type !== 'paragraph') return [];
  const plain = plainText(last, posting.source.body);
  const end = plain.text.trimEnd().length;
  const from = Math.max(0, end - LONGEST_SENTENCE);
  const tail = plain.text.slice(from, end);
  const sentence = splitSentences(tail).at(-1);
  if (!sentence) return [];
  const words = tail.slice(sentence.start);
  const index = breakIn(words, posting, last);
  if (index === undefined) return [];
  const shown = quoteValue(words.slice(-60).replace(/^\S*\s/, ''));
  return [
    {
      ...bodyPositions(posting)(plain.offsetOf(from + sentence.start + index)),
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
  return /(?:\b(?:etc\.?|more|so on|so forth|others|like|(?:from|meet|meeting|see|with|join) you|you['’]ll love it|soon)|,|[!?])\s*$/iu.test(
    before,
  );
}

/** `Kind regards,` */
function isSignOff(sentence: string): boolean {
  return /^(?:(?:with |many |our |my )?(?:best|kind|warm|kindest|warmest|sincere)?\s?(?:regards|wishes|thanks)|cheers|thank you|yours(?: \w+)?|sincerely(?: yours)?|best|all the best|love|see you(?: soon)?|respectfully),$/iu.test(
    sentence,
  );
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
