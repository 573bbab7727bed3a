import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import type { LocatedPassage } from '../../text/posting-text.ts';
import { isBlock } from '../shared/markdown-blocks.ts';
import { bodyPositions } from '../shared/body.ts';
import type { FraudSign } from './fraud-sign/fraud-pattern.ts';
import { IDENTITY } from './fraud-sign/identity-signs.ts';
import { MESSENGER_LINK, MESSENGERS, NOT_SOCIAL } from './fraud-sign/messenger-signs.ts';
import { MONEY } from './fraud-sign/money-signs.ts';
import { NEGATED, NEGATED_AFTER, WARNING } from './fraud-sign/negation.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { anyOf } from '../../facts/patterns.ts';
import { alternatives, sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

interface FraudKind {
  /** Cheap test for sentences that may contain a sign. */
  candidate: RegExp;
  signs: readonly FraudSign[];
  /** Predicate for messages: "… sends applicants to a messenger account". */
  action: string;
}

const MESSENGER: FraudKind = {
  candidate: new RegExp(
    alternatives(
      raw`telegram|whats ?app|wechat|viber|hangouts|\bkik\b|zangi|\bSignal\b|\.me/`,
      raw`(?:text|sms|message) \S+ .{0,40}\d{3}`,
    ),
    'i',
  ),
  signs: MESSENGERS,
  action: 'sends applicants to a messenger account',
};

const KINDS: readonly FraudKind[] = [
  {
    candidate: new RegExp(
      sequence(
        raw`\b`,
        anyOf(
          'fees?|deposit|check|cheque|gift cards?|vendor|supplier|equipment|laptop|computer|kit',
          raw`charge|pay for|zelle|cash ?app|venmo|western union|moneygram|costs? (?:of|for)\b`,
          'costs? .{0,6}[$€£₹¥]',
          sequence(
            '(?:training|interview|onboarding|registration|application|processing) ',
            '(?:costs?|expenses?)',
          ),
          '(?:buy|purchase|order) .{0,60}[$€£₹¥]',
          raw`(?:send|pay|transfer|wire|remit)\b.{0,20}(?:[$€£₹¥\d]|money|crypto|btc|bitcoin|usdt)`,
        ),
      ),
      'i',
    ),
    signs: MONEY,
    action: 'asks applicants for money',
  },
  MESSENGER,
  {
    candidate: new RegExp(
      alternatives(
        raw`passport|licen[cs]e|social security|\bssn\b|\bid\b|identi(?:ty|fication)|birth cert`,
        'bank |(?:credit|debit) card|aadhaar|pan card',
      ),
      'i',
    ),
    signs: IDENTITY,
    action: 'asks applicants for identity or bank documents',
  },
];

/** Maximum number of characters of a sentence that are read, above any real one. */
const MAX_SENTENCE_CHARS = 5000;

/** Maximum number of sentences to examine, above that of any real posting. */
const MAX_SENTENCES = 2000;

export default definePostingRule({
  id: 'fraud-sign',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A sign of fraud',
      finds:
        'The text asks applicants to pay for something, to write to a messenger account, or to send identity documents.',
      why: 'Employers rarely ask applicants for these. Fraudsters usually do.',
      fix: 'Ask the company whether the posting is genuine, using contact details from its own site. If it is, ignore this check and explain why. If not, remove the posting.',
    },
    fr: {
      title: 'Un signe de fraude',
      finds:
        'Le texte demande de payer quelque chose, d’écrire à un compte de messagerie instantanée ou d’envoyer des pièces d’identité.',
      why: 'Les employeurs le demandent rarement avant l’embauche. Les fraudeurs, presque toujours.',
      fix: 'Demandez à l’entreprise, par un contact trouvé sur son propre site, si l’offre est authentique. Si oui, ignorez cette vérification et expliquez pourquoi. Sinon, retirez l’offre.',
    },
  },
  example: {
    wrong: 'Send us a copy of your passport and a fee of $50 to keep your place.',
    right: 'Apply on our careers page.',
  },
  check: (context) => [...findInText(context), ...findInLinks(context), ...findInApply(context)],
});

function findInText(context: RuleContext): RuleResult[] {
  const { passages } = context.text;
  const { body } = context.source;
  const kinds = KINDS.filter((kind) => kind.candidate.test(body) && !isOwnMessenger(context, kind));
  if (kinds.length === 0) return [];
  let examined = 0;
  const isInWarning = createWarningTest(passages);
  return passages.flatMap((passage, i) => {
    if (passage.kind === 'title') return [];
    const found = kinds.flatMap((kind) => {
      if (examined > MAX_SENTENCES || !kind.candidate.test(passage.text)) return [];
      examined += 1;
      const match = findSign(passage.text.slice(0, MAX_SENTENCE_CHARS), kind.signs);
      return match ? [{ kind, ...match }] : [];
    });
    const [first] = found;
    if (!first || isInWarning(i)) return [];
    return [{ ...passage.at(first.start), ...describeSign(first.words, first.kind.action) }];
  });
}

/** Whether the company makes a messenger itself, so that it may well be reached there. */
function isOwnMessenger({ company, posting }: RuleContext, kind: FraudKind): boolean {
  return (
    kind === MESSENGER &&
    /\b(?:telegram|whats ?app|signal|wechat|tencent|viber|meta)\b/i.test(
      `${company?.name ?? ''} ${posting.company}`,
    )
  );
}

/** Number of characters around a sign that may negate it. */
const CONTEXT_CHARS = 80;

function findSign(
  text: string,
  signs: readonly FraudSign[],
): { start: number; words: string } | undefined {
  for (const { pattern, unless } of signs) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (unless.test(text)) break;
      const before = text.slice(Math.max(0, index - CONTEXT_CHARS), index);
      const end = index + match.length;
      if (NEGATED.test(before + match) || NEGATED_AFTER.test(text.slice(end, end + CONTEXT_CHARS)))
        continue;
      // In lower case it is the common word, not the messenger.
      if (/\bsignal\b/.test(match)) continue;
      const start = index + (/^[\s:;,]*/.exec(match)?.[0].length ?? 0);
      return { start, words: text.slice(start, end) };
    }
  }
  return undefined;
}

/** Number of sentences before and after a sign in which a warning counts. */
const WARNING_DISTANCE = 3;

/** Creates a test for whether a sentence is part of a warning about fraud. */
function createWarningTest(passages: readonly LocatedPassage[]): (i: number) => boolean {
  let warnings: boolean[] | undefined;
  return (i) => {
    warnings ??= passages.map(({ text, heading }) => WARNING.test(text) || WARNING.test(heading));
    return warnings
      .slice(Math.max(0, i - WARNING_DISTANCE), i + WARNING_DISTANCE + 1)
      .includes(true);
  };
}

function findInLinks(context: RuleContext): RuleResult[] {
  if (isOwnMessenger(context, MESSENGER)) return [];
  const toPosition = bodyPositions(context);
  let block: MdastNode | undefined;
  return context.nodes.flatMap((node) => {
    if (isBlock(node)) block = node;
    if (node.type !== 'link' || !MESSENGER_LINK.test(node.url)) return [];
    // A link whose words are its URL has been found in the text.
    const [child] = node.children;
    if (child?.type === 'text' && node.url.endsWith(child.value)) return [];
    if (block && NOT_SOCIAL.test(plainText(block, context.source.body).text)) return [];
    return [
      {
        ...toPosition(node.position?.start.offset ?? 0),
        ...describeSign(node.url, MESSENGER.action),
      },
    ];
  });
}

function findInApply({ posting, source }: RuleContext): RuleResult[] {
  const { apply } = posting;
  if (!apply || !MESSENGER_LINK.test(apply.url)) return [];
  return [
    {
      ...source.locate(['apply', 'url']),
      field: 'apply.url',
      ...describeSign(apply.url, MESSENGER.action),
    },
  ];
}

function describeSign(words: string, action: string): Pick<RuleResult, 'value' | 'message'> {
  const value = quoteValue(words);
  return {
    value,
    message: `"${value}" ${action}, as fraudulent postings do. Ask the company whether the posting is genuine, using contact details from its own site.`,
  };
}
