import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markMdx } from '../../../src/integrations/mark-mdx.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { MARKDOWN_FEATURES } from '../../../src/text/markdown.ts';
import { LEAST } from '../../helpers/build-content.ts';

const FRONTMATTER =
  '---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\nhoursPerWeek: 40\n---\n';
const BODY = '\nWe test. You work 40 hours a week.\n';

let root = '';

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'corkboard-mdx-')));
  await mkdir(join(root, 'content/postings'), { recursive: true });
  await writeFile(join(root, 'content/postings/a.mdx'), FRONTMATTER + BODY);
});

afterEach(() => rm(root, { recursive: true }));

/** Compiles a file as Astro does, with its frontmatter blanked out. */
function compile(folder: string, body = BODY) {
  const files = {
    ...LEAST,
    'companies.yaml': 'fixture-company: { name: Fixture }\n',
    'postings/a.mdx': FRONTMATTER + BODY,
  };
  const { content } = checkContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { today: () => '2026-04-01', render: true },
  );
  const result = mdxToJs(FRONTMATTER.replace(/[^\n]/g, ' ') + body, {
    fileURL: pathToFileURL(join(root, 'content/postings/a.mdx')),
    features: MARKDOWN_FEATURES,
    jsx: true,
    mdastPlugins: [markMdx({ folder, getContent: () => content })],
  });
  if (result instanceof Promise) throw new Error('The plugin is synchronous.');
  return result.code;
}

const MARKED = /id="says-1" className="[a-z]+">\{?"?You work 40 hours a week\./;

describe('a posting in MDX', () => {
  it('has its sentences marked by their positions in the file', () => {
    expect(compile(join(root, 'content'))).toMatch(MARKED);
  });

  it('has them marked if the content folder is a symbolic link', async () => {
    await symlink(join(root, 'content'), join(root, 'link'));
    expect(compile(join(root, 'link'))).toMatch(MARKED);
  });

  it('is not marked if the file has changed since it was read', () => {
    expect(compile(join(root, 'content'), '\nOther words.\n')).not.toContain('says-1');
  });
});
