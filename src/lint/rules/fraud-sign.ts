import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import type { LocatedPassage } from '../../text/posting-text.ts';
import { isBlock } from '../shared/blocks.ts';
import { bodyPositions } from '../shared/body.ts';
import {
  IDENTITY,
  MESSENGER_LINK,
  MESSENGERS,
  MONEY,
  NEGATED,
  NOT_SOCIAL,
  TAKEN_BACK,
  WARNING,
  type FraudSign,
} from './fraud-sign/fraud-vocabulary.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';

interface Kind {
  /** A quick look whether a sentence may have such a sign. */
  hint: RegExp;
  signs: readonly FraudSign[];
  /** What it is that the words do. */
  does: string;
}

const MESSENGER: Kind = {
  hint: /telegram|whats ?app|wechat|viber|hangouts|\bkik\b|zangi|\bSignal\b|\.me\/|(?:text|sms|message) \S+ .{0,40}\d{3}/i,
  signs: MESSENGERS,
  does: 'sends applicants to a messenger account',
};

const KINDS: readonly Kind[] = [
  {
    hint: /\b(?:fees?|deposit|check|cheque|gift cards?|vendor|supplier|equipment|laptop|computer|kit|charge|pay for|zelle|cash ?app|venmo|western union|moneygram|costs? (?:of|for)\b|costs? .{0,6}[$€£₹¥]|(?:training|interview|onboarding|registration|application|processing) (?:costs?|expenses?)|(?:buy|purchase|order) .{0,60}[$€£₹¥]|(?:send|pay|transfer|wire|remit)\b.{0,20}(?:[$€£₹¥\d]|money|crypto|btc|bitcoin|usdt))/i,
    signs: MONEY,
    does: 'asks applicants for money',
  },
  MESSENGER,
  {
    hint: /passport|licen[cs]e|social security|\bssn\b|\bid\b|identi(?:ty|fication)|birth cert|bank |(?:credit|debit) card|aadhaar|pan card/i,
    signs: IDENTITY,
    does: 'asks applicants for identity or bank documents',
  },
];

/** Of a sentence so much is read; none is longer. */
const LONGEST_READ = 5000;

/** So many sentences are looked at closely; no posting has as many. */
const MOST_LOOKED = 2000;

/** The text asks applicants for money, for a chat in a messenger, or for their identity documents. */
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
  check: (posting) => [...inText(posting), ...inLinks(posting), ...inApply(posting)],
});

function inText(posting: RuleContext): RuleResult[] {
  const { passages } = posting.text;
  const { body } = posting.source;
  const kinds = KINDS.filter((kind) => kind.hint.test(body) && !isOwn(posting, kind));
  if (kinds.length === 0) return [];
  let looked = 0;
  const warns = warnings(passages);
  return passages.flatMap((passage, i) => {
    if (passage.kind === 'title') return [];
    const found = kinds.flatMap((kind) => {
      if (looked > MOST_LOOKED || !kind.hint.test(passage.text)) return [];
      looked += 1;
      const words = signIn(passage.text.slice(0, LONGEST_READ), kind.signs);
      return words ? [{ kind, ...words }] : [];
    });
    const [first] = found;
    if (!first || warns(i)) return [];
    return [{ ...passage.at(first.start), ...described(first.words, first.kind.does) }];
  });
}

/** A company that makes a messenger may well be reached in it. */
function isOwn({ company, posting }: RuleContext, kind: Kind): boolean {
  return (
    kind === MESSENGER &&
    /\b(?:telegram|whats ?app|signal|wechat|tencent|viber|meta)\b/i.test(
      `${company?.name ?? ''} ${posting.company}`,
    )
  );
}

function signIn(
  text: string,
  signs: readonly FraudSign[],
): { start: number; words: string } | undefined {
  for (const { pattern, unless } of signs) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (unless.test(text)) break;
      const before = text.slice(Math.max(0, index - 80), index);
      const end = index + match.length;
      if (NEGATED.test(before + match) || TAKEN_BACK.test(text.slice(end, end + 80))) continue;
      // The word has a meaning of its own; the messenger is a name.
      if (/\bsignal\b/.test(match)) continue;
      const start = index + (/^[\s:;,]*/.exec(match)?.[0].length ?? 0);
      return { start, words: text.slice(start, end) };
    }
  }
  return undefined;
}

/** So many sentences around may warn of what one describes. */
const NEAR = 3;

/** Tells whether a sentence stands where people are warned. */
function warnings(passages: readonly LocatedPassage[]): (i: number) => boolean {
  let warning: boolean[] | undefined;
  return (i) => {
    warning ??= passages.map(({ text, heading }) => WARNING.test(text) || WARNING.test(heading));
    return warning.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(true);
  };
}

function inLinks(posting: RuleContext): RuleResult[] {
  if (isOwn(posting, MESSENGER)) return [];
  const at = bodyPositions(posting);
  let around: MdastNode | undefined;
  return posting.nodes.flatMap((node) => {
    if (isBlock(node)) around = node;
    if (node.type !== 'link' || !MESSENGER_LINK.test(node.url)) return [];
    // An address that is its own words has been found with them.
    const [child] = node.children;
    if (child?.type === 'text' && node.url.endsWith(child.value)) return [];
    if (around && NOT_SOCIAL.test(plainText(around, posting.source.body).text)) return [];
    return [{ ...at(node.position?.start.offset ?? 0), ...described(node.url, MESSENGER.does) }];
  });
}

function inApply({ posting, source }: RuleContext): RuleResult[] {
  const { apply } = posting;
  if (!apply || !MESSENGER_LINK.test(apply.url)) return [];
  return [
    {
      ...source.locate(['apply', 'url']),
      field: 'apply.url',
      ...described(apply.url, MESSENGER.does),
    },
  ];
}

function described(words: string, does: string): Pick<RuleResult, 'value' | 'message'> {
  const value = quoteValue(words);
  return {
    value,
    message: `"${value}" ${does}, as false postings do. Ask the company, at an address from its own site, whether the posting is genuine.`,
  };
}
