import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { hostLedTo, hostNamed, isSameOwner, nameOf, ownerOf } from '../shared/named-host.ts';
import type { Rule } from '../rule.ts';

/** A link whose words are the address of one site, while it leads to another. */
export const linkText: Rule = {
  id: 'link-text',
  check: (posting) => {
    const { nodes, source } = posting;
    const at = bodyPositions(posting);
    const targets = targetsOf(nodes);
    return nodes.flatMap((node) => {
      const url = targetOf(node, targets);
      if (url === undefined) return [];
      const words = plainText(node, source.body).text;
      if (isAsItIs(words, url)) return [];
      const led = hostLedTo(url);
      const named = led === undefined ? undefined : otherHostIn(words, led, url);
      if (led === undefined || named === undefined) return [];
      return [
        {
          ...at(node.position?.start.offset ?? 0),
          value: quoteValue(url),
          message: `The link says ${quoteValue(named)} and leads to ${quoteValue(led)}. Have it name the site that it leads to, or lead to the site that it names.`,
        },
      ];
    });
  },
};

/** Where references lead, by what they are called. */
function targetsOf(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const node of nodes) {
    // Of two of the same name the first counts.
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

function isAsItIs(words: string, url: string): boolean {
  return url === words || url === `http://${words}` || url === `mailto:${words}`;
}

const AROUND = /^[([{<"'“‘«*_]+|[)\]}>"'”’»*_.,;:!?…]+$/gu;
/** What nobody sees cannot make a name another one. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
/** What is an address wherever it stands: a scheme, www. or a mailbox. */
const IN_TEXT = /^(?:https?:\/\/|mailto:|www\.)|@/i;
/** So is a host with a path, as nobody writes two names: `Fixture.ai/Other`. */
const WITH_PATH = /^[\p{Ll}\p{N}][^\s/]{3,252}\/[^\s/]/u;
/** Words that lead to an address, at the end of what stands before it. */
const BEFORE_ADDRESS = /(?:^|\s)(?:at|on|via|through|visit|see|open|to)$/i;
/** Where one thing becomes another, and nobody is led. */
const FROM = /(?:^|\s)from\s/i;
/** What people do at an address; a company of that name they work at. */
const ACTION =
  /\b(?:apply|applications?|sign|log|login|register|enrol|visit|go|head|see|open|read|find|look|check|learn|verify|confirm|pay|submit|upload|download|shop|order|details|more)\b/i;
/** Companies that write their names in lower case. */
const LOWER_CASE = new Set(
  'monday.com booking.com amazon.com salesforce.com hotels.com cars.com cal.com deeplearning.ai fast.ai'.split(
    ' ',
  ),
);
/** So much of a text is read. */
const LONGEST = 2000;

/** A host that words name, and that belongs to somebody else than the one they lead to. */
function otherHostIn(words: string, led: string, url: string): string | undefined {
  const all = words.slice(0, LONGEST).replace(IGNORED, '').trim().split(/\s+/u);
  for (const [i, address] of all.entries()) {
    const word = address.replace(AROUND, '');
    const named = word.includes('.') ? hostNamed(word) : undefined;
    if (!named || isSameOwner(named.host, led) || isAtRecruiter(named.host, led, url)) continue;
    if (named.bare && PRODUCT.test(word)) continue;
    const isName = named.bare && (/^\p{Lu}/u.test(word) || LOWER_CASE.has(named.host));
    if (isName && PROFILES.has(ownerOf(led))) continue;
    const before = all.slice(Math.max(0, i - WORDS_BEFORE), i).join(' ');
    if (all.length === 1 || IN_TEXT.test(word) || WITH_PATH.test(word) || isLedTo(before, isName))
      return named.host;
  }
  return undefined;
}

/** A name with its ending in capitals, and not all of it: `i.MX`, `Pay.UK`. */
const PRODUCT = /^(?=[^.]{0,60}\p{Ll})[\p{L}\p{N}-]{1,60}\.\p{Lu}{2}$/u;

/** Whether a link leads to a company's page at a site that takes applications for it. */
function isAtRecruiter(named: string, led: string, url: string): boolean {
  const name = nameOf(named).replaceAll('-', '');
  if (name.length < 2 || !RECRUITERS.has(ownerOf(led))) return false;
  return url.slice(0, LONGEST).toLowerCase().replaceAll(/[-_]/g, '').includes(name);
}

/** So many words before a host tell whether it is in use as an address. */
const WORDS_BEFORE = 8;

/** Whether words lead to the host after them. Companies are called like their sites, so that a name needs more than a preposition. */
function isLedTo(before: string, isName: boolean): boolean {
  return BEFORE_ADDRESS.test(before) && !FROM.test(before) && (!isName || ACTION.test(before));
}

/** Sites that take applications for companies. */
const RECRUITERS = new Set(
  (
    'greenhouse.io lever.co ashbyhq.com workable.com myworkdayjobs.com smartrecruiters.com recruitee.com personio.de personio.com ' +
    'bamboohr.com icims.com jobvite.com teamtailor.com breezy.hr rippling.com applytojob.com pinpointhq.com myworkdaysite.com taleo.net ' +
    'oraclecloud.com successfactors.com successfactors.eu ultipro.com eightfold.ai avature.net comeet.com homerun.co workday.com dayforcehcm.com paylocity.com'
  ).split(' '),
);
/** Sites with pages about companies, where `Fixture.ai` is the name of the company. */
const PROFILES = new Set([
  ...RECRUITERS,
  ...(
    'linkedin.com github.com wikipedia.org crunchbase.com glassdoor.com youtube.com twitter.com techcrunch.com ycombinator.com ' +
    'wellfound.com builtin.com indeed.com welcometothejungle.com coursera.org medium.com facebook.com instagram.com'
  ).split(' '),
]);
