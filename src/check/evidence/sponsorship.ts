import type { Sponsorship } from '../../posting/schema.ts';
import { readSponsorship } from '../../posting/stated/sponsorship.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, type Judge } from './verdict.ts';

const PHRASES: Readonly<Record<Sponsorship, string>> = {
  offered: 'a visa is sponsored',
  'not-offered': 'no visa is sponsored',
  'citizens-only': 'only citizens are taken',
};

/** Holds the word on sponsorship against what the text says. */
export const judgeSponsorship: Judge = ({ posting: { sponsorship }, reading }) => {
  const mentions = mentionsIn(reading, readSponsorship);
  const support = bestFirst(
    mentions.filter(({ says }) => sponsorship !== undefined && implies(says, sponsorship)),
  );
  const sure = mentions.filter(({ sure: isSure }) => isSure);
  if (sponsorship !== undefined) {
    const against =
      support.length === 0
        ? sure.find(
            (mention) =>
              isOfText(mention) && (mention.says === 'offered') !== (sponsorship === 'offered'),
          )
        : undefined;
    return {
      support,
      unstated: support.length > 0 ? [] : [['sponsorship']],
      conflicts: against
        ? [
            {
              rule: 'sponsorship-contradicted',
              path: ['sponsorship'],
              span: against.span,
              stated: PHRASES[against.says],
            },
          ]
        : [],
      omissions: [],
    };
  }
  // Who takes only citizens sponsors nobody either; who both does and does not has more to say than one word.
  const stated = sure.find(({ says }) => says === 'citizens-only') ?? sure[0];
  const mixed = new Set(sure.map(({ says }) => says === 'offered')).size > 1;
  return {
    support,
    unstated: [],
    conflicts: [],
    omissions:
      stated && !mixed
        ? [{ span: stated.span, path: ['sponsorship'], yaml: `sponsorship: ${stated.says}` }]
        : [],
  };
};

/** Whether a text that says `said` bears out `listed`: where only citizens are taken, no visa is sponsored. */
function implies(said: Sponsorship, listed: Sponsorship): boolean {
  return said === listed || (said === 'citizens-only' && listed === 'not-offered');
}
