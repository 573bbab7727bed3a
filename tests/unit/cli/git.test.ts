import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGit, GitError } from '../../../src/cli/git.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('Git commands', () => {
  it('write their messages in English, whatever the language of the machine is', async () => {
    vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
    vi.stubEnv('LANGUAGE', 'fr');
    const show = ['-c', 'alias.show-locale=!echo "$LC_ALL"', 'show-locale'];
    expect(await createGit(tmpdir()).run(show)).toBe('C');
  });

  it('give the reason if they fail', async () => {
    const failed = createGit(tmpdir()).run(['no-such-command']);
    await expect(failed).rejects.toBeInstanceOf(GitError);
    await expect(failed).rejects.toMatchObject({
      reason: expect.stringContaining('is not a git command'),
    });
  });
});
