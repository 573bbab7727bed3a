import type { MdastNode } from 'satteri';
import { show } from '../fields.ts';
import { plainText } from '../plain-text.ts';
import { bodyPositions } from './body.ts';
import { hostLedTo, hostNamed, ownerOf } from './host.ts';
import type { Rule } from './rule.ts';

/** A link whose words are the address of one site, while it leads to another. */
export const linkText: Rule = {
  id: 'link-text',
  find: (posting) => {
    const { nodes, source } = posting;
    const at = bodyPositions(posting);
    const targets = targetsOf(nodes);
    return nodes.flatMap((node) => {
      const url = targetOf(node, targets);
      if (url === undefined) return [];
      const words = plainText(node, source.body).text;
      if (isAsItIs(words, url)) return [];
      const led = hostLedTo(url);
      const named = led === undefined ? undefined : otherHostIn(words, led);
      if (led === undefined || named === undefined) return [];
      return [
        {
          ...at(node.position?.start.offset ?? 0),
          value: show(url),
          message: `The link says ${show(named)} and leads to ${show(led)}. Have it name the site that it leads to, or lead to the site that it names.`,
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
/** In a longer text only what begins like an address, or a mailbox, is one: companies are called like their sites. */
const IN_TEXT = /^(?:https?:\/\/|mailto:|www\.)|@/i;
/** So much of a text is read. */
const LONGEST = 2000;

/** A host that words name, and that belongs to somebody else than the one they lead to. */
function otherHostIn(words: string, led: string): string | undefined {
  const all = words.slice(0, LONGEST).replace(IGNORED, '').trim().split(/\s+/u);
  const addresses =
    all.length === 1 ? all : all.filter((word) => IN_TEXT.test(word.replace(AROUND, '')));
  for (const address of addresses) {
    const word = address.replace(AROUND, '');
    const named = hostNamed(word);
    if (!named || ownerOf(named.host) === ownerOf(led)) continue;
    if (named.bare && /^\p{Lu}/u.test(word) && PROFILES.has(ownerOf(led))) continue;
    return named.host;
  }
  return undefined;
}

/** Sites with pages about companies, where `Fixture.ai` is the name of the company. */
const PROFILES = new Set(
  (
    'greenhouse.io lever.co ashbyhq.com workable.com myworkdayjobs.com smartrecruiters.com recruitee.com personio.de personio.com ' +
    'bamboohr.com icims.com jobvite.com teamtailor.com breezy.hr rippling.com linkedin.com github.com wikipedia.org crunchbase.com ' +
    'glassdoor.com youtube.com twitter.com techcrunch.com ycombinator.com'
  ).split(' '),
);
