import { domainToUnicode } from 'node:url';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import type { Position } from '../../lib/positions.ts';
import { bodyPositions } from '../shared/body.ts';
import { locateWords } from '../shared/field-texts.ts';
import { findLookalikes, type Lookalike } from './name-lookalike/lookalike.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';

export default definePostingRule({
  id: 'name-lookalike',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'Letters that imitate others',
      finds:
        'A title, a company name or a link that mixes look-alike letters of several scripts, such as a Cyrillic “\u0430” among Latin letters.',
      why: 'This is how one site poses as another. Search does not find such a name either.',
      fix: 'Retype the name with the letters of one script.',
    },
    fr: {
      title: 'Des lettres qui en imitent d’autres',
      finds:
        'Un titre, un nom d’entreprise ou un lien où se mêlent des lettres semblables de plusieurs écritures, comme un « \u0430 » cyrillique parmi des lettres latines.',
      why: 'C’est ainsi qu’un site se fait passer pour un autre. La recherche ne trouve pas non plus un tel nom.',
      fix: 'Retapez le nom avec les lettres d’une seule écriture.',
    },
  },
  example: {
    en: {
      wrong: 'title: "L\u0430boratory Assistant" # the first “a” is Cyrillic',
      right: 'title: Laboratory Assistant',
    },
    fr: {
      wrong: 'title: "L\u0430boratoire de capteurs, stage" # le premier « a » est cyrillique',
      right: 'title: Laboratoire de capteurs, stage',
    },
  },
  check: (context) => [
    ...findInTitle(context),
    ...findInCompany(context),
    ...findInApply(context),
    ...findInLinks(context),
  ],
});

function findInTitle(context: RuleContext): RuleResult[] {
  return reportFirst(context.posting.title, ({ word, start }) =>
    locateWords(context, ['title'], word, start),
  );
}

function findInCompany({ company, source }: RuleContext): RuleResult[] {
  return reportFirst(company?.name ?? '', () => ({
    ...source.locate(['company']),
    field: 'company',
  }));
}

function findInApply({ posting: { apply }, source }: RuleContext): RuleResult[] {
  return reportFirst(apply ? toUnicodeHost(apply.url) : '', () => ({
    ...source.locate(['apply', 'url']),
    field: 'apply.url',
  }));
}

function findInLinks(context: RuleContext): RuleResult[] {
  const { body } = context.source;
  const toPosition = bodyPositions(context);
  return context.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition') {
      return [];
    }
    const plain = plainText(node, body);
    const words = reportFirst(plain.text, ({ start }) => toPosition(plain.offsetOf(start)));
    if (words.length > 0 || node.type === 'linkReference') return words;
    return reportFirst(toUnicodeHost(node.url), () => toPosition(node.position?.start.offset ?? 0));
  });
}

/** Reports the first look-alike of a text. */
function reportFirst(
  text: string,
  locate: (lookalike: Lookalike) => Position & { field?: string },
): RuleResult[] {
  const [first] = findLookalikes(text);
  return first ? [describeLookalike(first, locate(first))] : [];
}

/** The host of a URL in Unicode, as browsers may show it. */
function toUnicodeHost(url: string): string {
  if (url.startsWith('mailto:')) return domainToUnicode(url.slice(url.lastIndexOf('@') + 1));
  return URL.canParse(url) ? domainToUnicode(new URL(url).hostname) : '';
}

function describeLookalike(
  { word, looksLike, why }: Lookalike,
  position: Position & { field?: string },
): RuleResult {
  return {
    ...position,
    value: quoteValue(word),
    message: `"${quoteValue(word)}" looks like "${quoteValue(looksLike)}", but it ${why}. Retype it with the letters of one script.`,
  };
}
