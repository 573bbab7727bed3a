import type { MdastNode } from 'satteri';
import { splitSentences } from '../../text/sentences.ts';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { blocksOf, isBlock, type Block } from '../shared/markdown-blocks.ts';
import { bodyPositions } from '../shared/body.ts';
import { findContinuations } from '../shared/continuation.ts';
import {
  BUTTONS,
  BUTTONS_IN_ROWS,
  FIRST_LABEL,
  fits,
  MAY_BE_BOILERPLATE,
  JOB_BUTTON,
  LABELS,
  LINES,
  OTHER_LABEL,
  PARTS,
  MAY_HAVE_SENTENCE,
  SENTENCES,
  TAG,
} from './text-chrome/site-boilerplate.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';

export default definePostingRule({
  id: 'text-chrome',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'Words from another site',
      finds:
        'Words that belong to the site from which the text was copied, not to the posting: invitations to sign up, lists of similar jobs, tracking tags, references to the full text.',
      why: 'The company did not write them, and here they lead nowhere.',
      fix: 'Remove them.',
    },
    fr: {
      title: 'Des mots d’un autre site',
      finds:
        'Des mots qui appartiennent au site d’où le texte a été copié, et non à l’offre : invitations à s’inscrire, listes d’offres semblables, étiquettes de suivi, renvois au texte complet.',
      why: 'L’entreprise ne les a pas écrits, et ils ne mènent nulle part ici.',
      fix: 'Retirez-les.',
    },
  },
  example: {
    wrong: 'You will calibrate sensors.\n\nSign in to create a job alert\n\n#LI-Hybrid',
    right: 'You will calibrate sensors.',
  },
  check: (context) => {
    const lines = new Set<number>();
    const boilerplate = MAY_BE_BOILERPLATE.test(context.source.body)
      ? [...findInBlocks(context), ...findTags(context)]
      : [];
    // One finding per line is enough.
    return [...boilerplate, ...findPointersToRest(context)].filter(({ line }) => {
      const isFirst = !lines.has(line);
      lines.add(line);
      return isFirst;
    });
  },
});

/**
 * Words such as `(truncated, view full listing)` in a text that is known to be incomplete; in any
 * other, the rule `text-cut-off` reports them.
 */
function findPointersToRest(context: RuleContext): RuleResult[] {
  if (context.posting.completeness === 'full') return [];
  return findContinuations(context).map(({ words, ...position }) => ({
    ...position,
    value: words,
    message: `"${words}" belongs to the site that the text was copied from, not to the posting. Remove it; the page says itself that a part of the text is missing.`,
  }));
}

/** A part of a block's text. */
interface TextPart {
  /** Offset in the block. */
  start: number;
  text: string;
}

function findInBlocks(context: RuleContext): RuleResult[] {
  const toPosition = bodyPositions(context);
  const listItems = collectListItems(context.nodes);
  const hasLabels = hasLinkedInLabels(context.source.body);
  const invitation = findInvitation(context);
  return blocksOf(context, (markdown) => MAY_BE_BOILERPLATE.test(markdown)).flatMap((block) => {
    const mayBeButton = block.node.type !== 'heading' && !listItems.has(block.node);
    const found = linesOf(block).filter(
      ({ text }) =>
        isBoilerplateLine(text) ||
        (mayBeButton &&
          !(block.node === invitation && APPLY.test(text)) &&
          (matchesAny(BUTTONS, text) || isButtonRow(text))) ||
        (hasLabels && LABELS.test(text)),
    );
    const words = found.length > 0 ? found : findSiteSentences(block);
    return words.map(({ start, text }) => ({
      ...toPosition(block.plain.offsetOf(start)),
      ...describePart(text),
    }));
  });
}

const APPLY = /^apply\b/i;
const ABOUT_APPLYING =
  /\bappl(?:y|ying|ications?)\b|\bnext steps?\b|\binterested\b|\bjoin us\b|\bhiring process\b/i;

/** The last line below a heading about applying, where `Apply now` belongs to the posting. */
function findInvitation({ nodes, source }: RuleContext): MdastNode | undefined {
  const last = nodes.findLast(isBlock);
  const heading = nodes.findLast(({ type }) => type === 'heading');
  const words = heading ? plainText(heading, source.body).text : '';
  return last?.type === 'paragraph' && ABOUT_APPLYING.test(words) ? last : undefined;
}

/** Whether a text has several of LinkedIn's labels, including the first. */
function hasLinkedInLabels(markdown: string): boolean {
  return FIRST_LABEL.test(markdown) && OTHER_LABEL.test(markdown);
}

/** The content of all list items. */
function collectListItems(nodes: readonly MdastNode[]): ReadonlySet<MdastNode> {
  return new Set(nodes.flatMap((node) => (node.type === 'listItem' ? node.children : [])));
}

function linesOf({ plain }: Block): TextPart[] {
  let next = 0;
  return plain.text.split('\n').flatMap((line) => {
    const from = next;
    next += line.length + 1;
    return trimPart(line, from);
  });
}

/** Longer lines are prose. */
const MAX_LINE_CHARS = 160;

/** The text of a line without punctuation and spaces around it; empty if nothing is left. */
function trimPart(line: string, from: number): TextPart[] {
  if (line.length > MAX_LINE_CHARS || !MAY_BE_BOILERPLATE.test(line)) return [];
  const before = /^[\s\p{P}\p{S}]*/u.exec(line)?.[0].length ?? 0;
  const end = line.slice(before).search(/(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]*$/u);
  const text = line.slice(before, before + end).replace(/\s+/g, ' ');
  return text === '' ? [] : [{ start: from + before, text }];
}

function findSiteSentences({ plain }: Block): TextPart[] {
  const text = plain.text.replace(/\s/g, ' ');
  if (!MAY_HAVE_SENTENCE.test(text)) return [];
  return splitSentences(text)
    .flatMap(({ start, end }) => trimPart(text.slice(start, end), start))
    .filter((sentence) => matchesAny(SENTENCES, sentence.text));
}

/** Whether a line consists of words that sites put around postings. */
function isBoilerplateLine(text: string): boolean {
  if ([LINES, PARTS, SENTENCES].some((patterns) => matchesAny(patterns, text))) return true;
  // Facts in a row: `Toronto · 8 days ago · Over 200 applicants`.
  const parts = text.split(/\s?[·•|]\s?|\s[–—-]\s/);
  return parts.length > 1 && parts.some((part) => matchesAny(PARTS, part.trim()));
}

/** Whether a line consists of buttons only: `Save job · Share · Report this job`. */
function isButtonRow(text: string): boolean {
  const parts = text
    .split(/\s?[·•|/]\s?|\s[–—-]\s/)
    .map((part) => part.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, ''))
    .filter((part) => part !== '');
  return (
    parts.length > 1 &&
    JOB_BUTTON.test(text) &&
    parts.every((part) =>
      [LINES, PARTS, BUTTONS, BUTTONS_IN_ROWS].some((patterns) => matchesAny(patterns, part)),
    )
  );
}

function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => fits(pattern, text));
}

/** Tags that other sites use to count views. */
function findTags(context: RuleContext): RuleResult[] {
  const toPosition = bodyPositions(context);
  return context.nodes.flatMap((node) => {
    if (node.type !== 'text' || !node.value.includes('#')) return [];
    const plain = plainText(node, context.source.body);
    return [...node.value.matchAll(TAG)].map(({ 0: tag, index }) => ({
      ...toPosition(plain.offsetOf(index)),
      ...describePart(tag),
    }));
  });
}

function describePart(text: string): Pick<RuleResult, 'value' | 'message'> {
  const words = quoteValue(text);
  return {
    value: words,
    message: `"${words}" belongs to the site that the text was copied from, not to the posting. Remove it and everything related to it.`,
  };
}
