import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { joinValues, pathTo, type TitleCheck } from './title-check.ts';

const { raw } = String;

const REGION = raw`(?:in\s)?(?:the\s)?(?:us|usa|u\.s\.|uk|eu|canada|europe|only|first)`;
/** "Remote" after a separator at the end of a title. */
const REMOTE = new RegExp(
  anyOf(
    raw`[([]\s?(?<inside>remote)(?:,?\s${REGION})?\s?[)\]]\s?$`,
    raw`(?:[,|:]|\s[–—-])\s?(?<what>remote)(?:,?\s${REGION})?\s?$`,
  ),
  'iu',
);
/**
 * Trades that cannot be done from home: there, "remote" means a sparsely populated place or remote
 * control.
 */
const ON_SITE_TRADE = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'nurs|midwi|paramedic|physician|doctor|gp|rn|lpn|np|clinic|health|medic|pharmac|dent',
      'vet|teach|pilot|driver|operator|technician|mechanic|electrician|fitter',
      raw`min(?:er|ing)\b|geolog|site|field|camp\b|cook|chef|ranger|guide|weld|plumb`,
      'construction|rig|drill|crew|captain|deck|vessel|offshore|carer|caretaker|warden',
      'surveyor|police|ecolog|biolog|aviation|expedition|lodge',
    ),
  ),
  'iu',
);
/** Words that make "remote" one of several options, or rule it out. */
const NOT_REMOTE_ALONE = new RegExp(
  alternatives(
    raw`hybrid|on-?\s?site|in-?\s?office`,
    raw`\b(?:not|no|non|or|optional|possible|partly|partially|semi|friendly)\b`,
  ),
  'iu',
);

/** Whether "remote" in a title may not mean fully remote work. */
function isAmbiguousRemote(title: string): boolean {
  return NOT_REMOTE_ALONE.test(title) || ON_SITE_TRADE.test(title);
}

export const checkRemote: TitleCheck = (title, { workModes }) => {
  if (!workModes || workModes.includes('remote') || isAmbiguousRemote(title.text)) {
    return undefined;
  }
  const match = REMOTE.exec(title.text);
  const what = match?.groups?.['what'] ?? match?.groups?.['inside'];
  if (!match || what === undefined) return undefined;
  const start = match.index + match[0].indexOf(what);
  return {
    words: { start, end: start + what.length },
    path: pathTo('workModes', workModes),
    fact: `the work modes are ${joinValues(workModes)}`,
  };
};
