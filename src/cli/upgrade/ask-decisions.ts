import { isCancel, select } from '@clack/prompts';
import { describeUndecided } from './describe-upgrade.ts';
import type { Undecided } from './merge-file.ts';
import type { Decisions } from './merge-versions.ts';

/** Asks about each file in the terminal; undefined if the maintainer stops. */
export async function askDecisions(
  undecided: readonly Undecided[],
): Promise<Decisions | undefined> {
  const decisions = new Map<string, 'keep' | 'take'>();
  for (const file of undecided) {
    const answer = await select({
      message: describeUndecided(file),
      options: [
        { value: 'keep' as const, label: 'Keep your version' },
        { value: 'take' as const, label: 'Take that of the new version' },
        { value: 'stop' as const, label: 'Stop, and change nothing' },
      ],
    });
    if (isCancel(answer) || answer === 'stop') return undefined;
    decisions.set(file.path, answer);
  }
  return decisions;
}
