import { describe, expect, it } from 'vitest';
import { createSummary, describeLocale } from '../../../../src/cli/init/summary.ts';

const REPOSITORY = 'https://github.com/robots/jobs';

/** The steps that are printed for a board, without their numbers. */
function listSteps({
  hasRepository = true,
  origin,
  repository = REPOSITORY,
}: {
  hasRepository?: boolean;
  origin?: string;
  repository?: string | undefined;
}): string[] {
  const outcome = { counts: [], folder: 'content', files: [], hasRepository, origin };
  const lines = createSummary({ locale: 'en-GB', repository }, outcome);
  return lines.slice(lines.indexOf('Next:') + 1).map((line) => line.replace(/^\d+\. /, ''));
}

const findStep = (steps: readonly string[], part: string) =>
  steps.filter((step) => step.includes(part));

describe('the steps after npm run init', () => {
  it('commit everything that has changed', () => {
    expect(listSteps({})).toContain(
      'Commit everything: git add -A && git commit -m "Make the board ours"',
    );
  });

  it('begin a repository where there is none, as in an archive', () => {
    const steps = listSteps({ hasRepository: false });
    expect(findStep(steps, 'git init -b main && git add -A')).toHaveLength(1);
    expect(findStep(steps, `git remote add origin ${REPOSITORY}`)).toHaveLength(1);
  });

  it('keep the remote of a clone of Corkboard for upgrades, unless it is the board', () => {
    const origin = 'https://github.com/corkboard/corkboard.git';
    const [step, ...more] = findStep(listSteps({ origin }), 'git remote');
    expect(more).toEqual([]);
    expect(step).toContain(`unless ${origin} is yours`);
    expect(step).toContain(
      `git remote rename origin corkboard && git remote add origin ${REPOSITORY}`,
    );
  });

  it.each([
    REPOSITORY,
    `${REPOSITORY}.git`,
    'git@github.com:robots/jobs.git',
    'ssh://git@github.com/Robots/Jobs',
  ])('keep the remote of a copy: %s', (origin) => {
    expect(findStep(listSteps({ origin }), 'git remote')).toEqual([]);
  });

  it('end with a published board', () => {
    const steps = listSteps({});
    expect(findStep(steps, '“GitHub Actions” as the source')).toHaveLength(1);
    // The branch gets the name of the one it is pushed to, so that a plain `git push` works later.
    expect(steps.at(-2)).toBe('Publish it: git branch -M main && git push -u origin main');
    expect(steps.at(-1)).toContain('git pull --rebase && git push');
  });
});

describe('the language of a board', () => {
  it('is that of its locale if there is a translation, or else English, with a list', () => {
    expect(describeLocale('fr-CA')).toBe('Texts, dates and numbers follow fr-CA.');
    expect(describeLocale('de')).toBe(
      'There is no translation for de yet; the pages are in English. There are: English, French.',
    );
  });
});
