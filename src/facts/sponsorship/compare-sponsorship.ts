import type { Sponsorship } from '../../model/posting.ts';
import { extractSponsorship } from './en/extract-sponsorship.ts';
import { bestFirst, isOfText } from '../best-first.ts';
import { mentionsIn, type FactComparer } from '../comparison.ts';

const PHRASES: Readonly<Record<Sponsorship, string>> = {
  offered: 'a visa is sponsored',
  'not-offered': 'no visa is sponsored',
  'citizens-only': 'only citizens are taken',
};

const NOT =
  "(?:not|cannot|unable|never|neither|nor|ineligible|unavailable|below|(?:ca|wo|do|does|did|is|are|would)n['’]t)";
const SPONSORED = '(?:sponsor\\w*|visas?|qualif(?:y|ies)|eligible|eligibility)';
const DENIAL = new RegExp(
  `\\b${NOT}\\b[^.;]{0,60}\\b${SPONSORED}\\b|\\b${SPONSORED}\\b[^.;]{0,40}\\b${NOT}\\b|\\bno\\s(?:[\\w-]{1,15}\\s){0,3}(?:sponsor\\w*|visas?)\\b|\\bineligible\\b|\\b${NOT}\\s(?:be\\s)?(?:one\\sof|among|includ\\w+|part\\sof|cover\\w*|extend\\w*|apply|on\\sthe\\slist)\\b`,
  'iu',
);
/** Words that denials go with; longer passages are lists. */
const LONGEST = 2000;

/** Whether a text denies that somebody is sponsored, or qualifies for it: an offer beside that may be one to others. */
function denies(text: string): boolean {
  return DENIAL.test(text.slice(0, LONGEST));
}

/** Holds the word on sponsorship against what the text says. */
export const compareSponsorship: FactComparer = ({ posting: { sponsorship }, text }) => {
  const mentions = mentionsIn(text, extractSponsorship);
  const supporting = bestFirst(
    mentions.filter(({ value }) => sponsorship !== undefined && implies(value, sponsorship)),
  );
  const denied =
    mentions.some(({ value }) => value === 'offered') &&
    text.passages.some(({ text }) => denies(text));
  const certain = mentions.filter(
    ({ certain: isSure, value }) => isSure && !(value === 'offered' && denied),
  );
  if (sponsorship !== undefined) {
    const against =
      supporting.length === 0
        ? certain.find(
            (mention) =>
              isOfText(mention) && (mention.value === 'offered') !== (sponsorship === 'offered'),
          )
        : undefined;
    return {
      supporting,
      unstated: supporting.length > 0 ? [] : [['sponsorship']],
      conflicts: against
        ? [
            {
              rule: 'sponsorship-contradicted',
              path: ['sponsorship'],
              span: against.span,
              stated: PHRASES[against.value],
            },
          ]
        : [],
      omissions: [],
    };
  }
  // Who takes only citizens sponsors nobody either; who both does and does not has more to say than one word.
  const stated = certain.find(({ value }) => value === 'citizens-only') ?? certain[0];
  const mixed =
    denied && mentions.some(({ certain: isSure, value }) => isSure && value === 'offered');
  return {
    supporting,
    unstated: [],
    conflicts: [],
    omissions:
      stated && !mixed
        ? [{ span: stated.span, path: ['sponsorship'], yaml: `sponsorship: ${stated.value}` }]
        : [],
  };
};

/** Whether a text that says `said` bears out `listed`: where only citizens are taken, no visa is sponsored. */
function implies(said: Sponsorship, listed: Sponsorship): boolean {
  return said === listed || (said === 'citizens-only' && listed === 'not-offered');
}
