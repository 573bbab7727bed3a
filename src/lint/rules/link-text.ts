import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { hostNamed, hostOfUrl, isSameOwner, nameOf, ownerOf } from './link-text/named-host.ts';
import { definePostingRule } from '../rule.ts';
import { wordSet } from '../shared/word-set.ts';
import { anyOf } from '../../facts/patterns.ts';
import { sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

export default definePostingRule({
  id: 'link-text',
  group: 'text',
  severity: 'error',
  docs: {
    en: {
      title: 'A link that names another site',
      finds: 'A link whose words name one site while it leads to another.',
      why: 'Readers trust what they see, and fraudulent pages rely on that.',
      fix: 'Make the link name the site it leads to, or lead to the site it names.',
    },
    fr: {
      title: 'Un lien qui annonce un autre site',
      finds: 'Un lien dont les mots nomment un site, alors qu’il mène à un autre.',
      why: 'On se fie à ce que l’on voit, et les pages frauduleuses en profitent.',
      fix: 'Faites que le lien annonce le site où il mène, ou qu’il mène au site qu’il annonce.',
    },
  },
  example: {
    en: {
      wrong: '[jobs.fixture-lab.example](https://forms.fixture-host.example/)',
      right: '[forms.fixture-host.example](https://forms.fixture-host.example/)',
    },
    fr: {
      wrong: '[emplois.fixture-lab.example](https://forms.fixture-host.example/)',
      right: '[forms.fixture-host.example](https://forms.fixture-host.example/)',
    },
  },
  check: (context) => {
    const { nodes, source } = context;
    const toPosition = bodyPositions(context);
    const targets = collectTargets(nodes);
    return nodes.flatMap((node) => {
      const url = targetOf(node, targets);
      if (url === undefined) return [];
      const words = plainText(node, source.body).text;
      if (isAutolink(words, url)) return [];
      const led = hostOfUrl(url);
      const named = led === undefined ? undefined : otherHostIn(words, led, url);
      if (led === undefined || named === undefined) return [];
      return [
        {
          ...toPosition(node.position?.start.offset ?? 0),
          value: quoteValue(url),
          message: `The link names ${quoteValue(named)} but leads to ${quoteValue(led)}. Make it name the site it leads to, or lead to the site it names.`,
        },
      ];
    });
  },
});

/** URLs of link definitions by identifier. */
function collectTargets(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const node of nodes) {
    // As in CommonMark, the first definition of an identifier wins.
    if (node.type === 'definition' && !targets.has(node.identifier)) {
      targets.set(node.identifier, node.url);
    }
  }
  return targets;
}

function targetOf(node: MdastNode, targets: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? targets.get(node.identifier) : undefined;
}

/** Whether the words of a link are its URL: without the scheme, or without what follows a `?`. */
function isAutolink(words: string, url: string): boolean {
  const named = words.trim().toLowerCase();
  const target = url.toLowerCase();
  return [target, ...target.split('?', 1)].some(
    (one) => one === named || one === `http://${named}` || one === `mailto:${named}`,
  );
}

/** Brackets, quotation marks and punctuation around a word. */
const PUNCTUATION_AROUND = /^[([{<"'“‘«*_]+|(?<![)\]}>"'”’»*_.,;:!?…])[)\]}>"'”’»*_.,;:!?…]+$/gu;
/** Invisible characters must not make a host look like another one. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
/** Always a URL or mail address: a scheme, `www.` or a mailbox. */
const EXPLICIT_URL = /^(?:https?:\/\/|mailto:|www\.)|@/i;
/** A host with a path. A capital would make it two names: `Fixture.ai/Other`. */
const WITH_PATH = /^[\p{Ll}\p{N}][^\s/]{3,252}\/[^\s/]/u;
/** Preposition or verb directly before a URL. */
const BEFORE_URL = /(?:^|\s)(?:at|on|via|through|visit|see|open|to)$/i;
/** `from example.com` names an origin, not a destination. */
const FROM = /(?:^|\s)from\s/i;
/** What readers do on a site. At a company with the same name they would work. */
const ACTION = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'apply|applications?|sign|log|login|register|enrol|visit|go|head|see|open|read|find',
      'look|check|learn|verify|confirm|pay|submit|upload|download|shop|order|details|more',
    ),
    raw`\b`,
  ),
  'i',
);
/** Companies that write their names in lower case. */
const LOWER_CASE = wordSet(`
  monday.com booking.com amazon.com salesforce.com hotels.com cars.com cal.com deeplearning.ai fast.ai
`);
/** Maximum number of characters of a link that are read. */
const MAX_CHARS = 2000;

/**
 * The host that a link's words name, if it has another owner than the one that the link leads to.
 */
function otherHostIn(words: string, led: string, url: string): string | undefined {
  const allWords = words.slice(0, MAX_CHARS).replace(IGNORED, '').trim().split(/\s+/u);
  for (const [i, rawWord] of allWords.entries()) {
    const word = rawWord.replace(PUNCTUATION_AROUND, '');
    const named = word.includes('.') ? hostNamed(word) : undefined;
    if (!named || isSameOwner(named.host, led) || isAtRecruiter(named.host, led, url)) continue;
    if (named.bare && PRODUCT.test(word)) continue;
    const isName = named.bare && (/^\p{Lu}/u.test(word) || LOWER_CASE.has(named.host));
    if (isName && PROFILES.has(ownerOf(led))) continue;
    const before = allWords.slice(Math.max(0, i - CONTEXT_WORDS), i).join(' ');
    if (
      allWords.length === 1 ||
      EXPLICIT_URL.test(word) ||
      WITH_PATH.test(word) ||
      isLedTo(before, isName)
    )
      return named.host;
  }
  return undefined;
}

/** A product name with a capitalised ending: `i.MX`, `Pay.UK`. */
const PRODUCT = /^(?=[^.]{0,60}\p{Ll})[\p{L}\p{N}-]{1,60}\.\p{Lu}{2}$/u;

function isAtRecruiter(named: string, led: string, url: string): boolean {
  const name = nameOf(named).replaceAll('-', '');
  if (name.length < 2 || !RECRUITERS.has(ownerOf(led))) return false;
  return url.slice(0, MAX_CHARS).toLowerCase().replaceAll(/[-_]/g, '').includes(name);
}

/** Number of words before a host that show whether it is used as a URL. */
const CONTEXT_WORDS = 8;

/**
 * Whether words lead to the host after them. Many companies are named like their sites, so a name
 * needs more than a preposition.
 */
function isLedTo(before: string, isName: boolean): boolean {
  return BEFORE_URL.test(before) && !FROM.test(before) && (!isName || ACTION.test(before));
}

/** Sites that take applications for companies. */
const RECRUITERS = wordSet(`
  greenhouse.io lever.co ashbyhq.com workable.com myworkdayjobs.com smartrecruiters.com
  recruitee.com personio.de personio.com bamboohr.com icims.com jobvite.com teamtailor.com
  breezy.hr rippling.com applytojob.com pinpointhq.com myworkdaysite.com taleo.net
  oraclecloud.com successfactors.com successfactors.eu ultipro.com eightfold.ai avature.net
  comeet.com homerun.co workday.com dayforcehcm.com paylocity.com
`);
/** Sites with pages about companies, where `Fixture.ai` is the name of a company. */
const PROFILES = new Set([
  ...RECRUITERS,
  ...wordSet(`
    linkedin.com github.com wikipedia.org crunchbase.com glassdoor.com youtube.com twitter.com
    techcrunch.com ycombinator.com wellfound.com builtin.com indeed.com welcometothejungle.com
    coursera.org medium.com facebook.com instagram.com
  `),
]);
