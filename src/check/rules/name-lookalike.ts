import { domainToUnicode } from 'node:url';
import type { MdastNode } from 'satteri';
import { show } from '../fields.ts';
import { plainText } from '../plain-text.ts';
import type { Position } from '../positions.ts';
import { bodyPositions } from './body.ts';
import { wordsInField } from './field-texts.ts';
import { lookalikesIn, type Lookalike } from './lookalike.ts';
import type { Found, PostingCase, Rule } from './rule.ts';

/** Words of a title, a company’s name or a link that look like others. */
export const nameLookalike: Rule = {
  id: 'name-lookalike',
  find: (posting) => [
    ...inTitle(posting),
    ...inCompany(posting),
    ...inApply(posting),
    ...inLinks(posting),
  ],
};

function inTitle(posting: PostingCase): Found[] {
  return lookalikesIn(posting.posting.title).map((one) =>
    described(one, wordsInField(posting, ['title'], one.word, one.start)),
  );
}

function inCompany(posting: PostingCase): Found[] {
  const place = { ...posting.source.locate(['company']), field: 'company' };
  return lookalikesIn(posting.company?.name ?? '').map((one) => described(one, place));
}

function inApply(posting: PostingCase): Found[] {
  const { apply } = posting.posting;
  if (!apply) return [];
  const place = { ...posting.source.locate(['apply', 'url']), field: 'apply.url' };
  return lookalikesIn(shownHost(apply.url)).map((one) => described(one, place));
}

function inLinks(posting: PostingCase): Found[] {
  const at = bodyPositions(posting);
  return posting.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition')
      return [];
    const words = node.type === 'definition' ? [] : inWords(node, posting, at);
    if (words.length > 0 || node.type === 'linkReference') return words;
    const place = at(node.position?.start.offset ?? 0);
    return lookalikesIn(shownHost(node.url)).map((one) => described(one, place));
  });
}

function inWords(
  node: MdastNode,
  { source }: PostingCase,
  at: (offset: number) => Position,
): Found[] {
  const plain = plainText(node, source.body);
  return lookalikesIn(plain.text).map((one) => described(one, at(plain.offsetOf(one.start))));
}

/** The host of an address as browsers may show it: not in the code that host names of other scripts are sent in. */
function shownHost(url: string): string {
  if (url.startsWith('mailto:')) return domainToUnicode(url.slice(url.lastIndexOf('@') + 1));
  return URL.canParse(url) ? domainToUnicode(new URL(url).hostname) : '';
}

function described(
  { word, looksLike, why }: Lookalike,
  place: Position & { field?: string },
): Found {
  return {
    ...place,
    value: show(word),
    message: `"${show(word)}" passes for "${show(looksLike)}", but it ${why}. Type it anew, with the letters of one script.`,
  };
}
