import type { MdastNode } from 'satteri';
import { splitSentences } from '../../text/sentences.ts';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import { blocksOf, isBlock, type Block } from '../shared/blocks.ts';
import { bodyPositions } from '../shared/body.ts';
import {
  BUTTONS,
  BUTTONS_IN_ROWS,
  FIRST_LABEL,
  fits,
  HINT,
  JOB_BUTTON,
  LABELS,
  LINES,
  OTHER_LABEL,
  PARTS,
  SENTENCE_HINT,
  SENTENCES,
  TAG,
} from '../shared/site-boilerplate.ts';
import type { RuleResult, RuleContext, Rule } from '../rule.ts';

/** Words of the site that a text was copied from. One finding a line. */
export const textChrome: Rule = {
  id: 'text-chrome',
  check: (posting) => {
    if (!HINT.test(posting.source.body)) return [];
    const lines = new Set<number>();
    return [...inBlocks(posting), ...tagsIn(posting)].filter(({ line }) => {
      const isFirst = !lines.has(line);
      lines.add(line);
      return isFirst;
    });
  },
};

/** Words of a block, by where they begin in it. */
interface Messages {
  start: number;
  text: string;
}

function inBlocks(posting: RuleContext): RuleResult[] {
  const at = bodyPositions(posting);
  const items = listed(posting.nodes);
  const hasLabels = labelsIn(posting.source.body);
  const invitation = invitationIn(posting);
  return blocksOf(posting, (markdown) => HINT.test(markdown)).flatMap((block) => {
    const mayBeButton = block.node.type !== 'heading' && !items.has(block.node);
    const found = linesOf(block).filter(
      ({ text }) =>
        isLine(text) ||
        (mayBeButton &&
          !(block.node === invitation && APPLY.test(text)) &&
          (matches(BUTTONS, text) || isRow(text))) ||
        (hasLabels && LABELS.test(text)),
    );
    const words = found.length > 0 ? found : sentencesOfSites(block);
    return words.map(({ start, text }) => ({
      ...at(block.plain.offsetOf(start)),
      ...described(text),
    }));
  });
}

const APPLY = /^apply\b/i;
const ABOUT_APPLYING =
  /\bappl(?:y|ying|ications?)\b|\bnext steps?\b|\binterested\b|\bjoin us\b|\bhiring process\b/i;

/** A last line under a heading about applying, where `Apply now` is the posting’s own. */
function invitationIn({ nodes, source }: RuleContext): MdastNode | undefined {
  const last = nodes.findLast(isBlock);
  const heading = nodes.findLast(({ type }) => type === 'heading');
  const words = heading ? plainText(heading, source.body).text : '';
  return last?.type === 'paragraph' && ABOUT_APPLYING.test(words) ? last : undefined;
}

/** Whether a text has several of LinkedIn’s labels, the first of them among them. */
function labelsIn(markdown: string): boolean {
  return FIRST_LABEL.test(markdown) && OTHER_LABEL.test(markdown);
}

/** The paragraphs that are items of a list. */
function listed(nodes: readonly MdastNode[]): ReadonlySet<MdastNode> {
  return new Set(nodes.flatMap((node) => (node.type === 'listItem' ? node.children : [])));
}

function linesOf({ plain }: Block): Messages[] {
  let next = 0;
  return plain.text.split('\n').flatMap((line) => {
    const from = next;
    next += line.length + 1;
    return bare(line, from);
  });
}

/** Longer lines are prose. */
const LONGEST = 160;

/** Words without the marks and spaces around them, where there are any. */
function bare(line: string, from: number): Messages[] {
  if (line.length > LONGEST || !HINT.test(line)) return [];
  const before = /^[\s\p{P}\p{S}]*/u.exec(line)?.[0].length ?? 0;
  const end = line.slice(before).search(/[\s\p{P}\p{S}]*$/u);
  const text = line.slice(before, before + end).replace(/\s+/g, ' ');
  return text === '' ? [] : [{ start: from + before, text }];
}

function sentencesOfSites({ plain }: Block): Messages[] {
  const text = plain.text.replace(/\s/g, ' ');
  if (!SENTENCE_HINT.test(text)) return [];
  return splitSentences(text)
    .flatMap(({ start, end }) => bare(text.slice(start, end), start))
    .filter((sentence) => matches(SENTENCES, sentence.text));
}

function isLine(text: string): boolean {
  if ([LINES, PARTS, SENTENCES].some((patterns) => matches(patterns, text))) return true;
  // Facts in a row: `Toronto · 8 days ago · Over 200 applicants`.
  const parts = text.split(/\s?[·•|]\s?|\s[–—-]\s/);
  return parts.length > 1 && parts.some((part) => matches(PARTS, part.trim()));
}

/** Buttons in a row, and nothing else: `Save job · Share · Report this job`. */
function isRow(text: string): boolean {
  const parts = text
    .split(/\s?[·•|/]\s?|\s[–—-]\s/)
    .map((part) => part.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, ''))
    .filter((part) => part !== '');
  return (
    parts.length > 1 &&
    JOB_BUTTON.test(text) &&
    parts.every((part) =>
      [LINES, PARTS, BUTTONS, BUTTONS_IN_ROWS].some((patterns) => matches(patterns, part)),
    )
  );
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => fits(pattern, text));
}

/** Tags by which other sites count how often a posting was seen. */
function tagsIn(posting: RuleContext): RuleResult[] {
  const at = bodyPositions(posting);
  return posting.nodes.flatMap((node) => {
    if (node.type !== 'text' || !node.value.includes('#')) return [];
    const plain = plainText(node, posting.source.body);
    return [...node.value.matchAll(TAG)].map(({ 0: tag, index }) => ({
      ...at(plain.offsetOf(index)),
      ...described(tag),
    }));
  });
}

function described(text: string): Pick<RuleResult, 'value' | 'message'> {
  const words = quoteValue(text);
  return {
    value: words,
    message: `"${words}" belongs to the site that the text was copied from, not to the posting. Take it out, with what goes with it.`,
  };
}
