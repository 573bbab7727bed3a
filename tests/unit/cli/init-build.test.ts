import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createTheme } from '../../../src/model/theme.ts';
import { ICON_TYPES } from '../../../src/integrations/site-icons.ts';
import { EXAMPLE, ROOT, runBuild } from '../../e2e/boards.ts';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const TMP = join(ROOT, '.tmp/init');
const CONTENT = join(TMP, 'content');
const PIN = '#0057b7';

/** Long enough for a build and for other builds that it waits for. */
const TIMEOUT_MS = 300_000;

const FLAGS = [
  ...['--name', 'Robot Jobs', '--tagline', 'Work with robots', '--description', 'All of it.'],
  ...['--url', 'https://jobs.robots.example', '--email', 'jobs@robots.example'],
  ...['--pin', PIN],
];

const POSTING = `---
title: Robot Technician
company: some-company
employment: [full-time]
places: [geneva-ge-ch]
skills: [cpp]
posted: 2026-04-01
completeness: full
---

## What you will do

You maintain robots at Some Company in Geneva, and speak C++ to them.
`;

const siteYaml = await readFile(join(EXAMPLE, 'site.yaml'), 'utf8');

/** The text files of a built site, by path. */
async function textsOf(dist: string): Promise<Map<string, string>> {
  const names = await readdir(dist, { recursive: true });
  const texts = names.filter((name) =>
    /\.(?:html|json|xml|txt|md|ics|css|js|svg|conf|webmanifest)$|_redirects$/.test(name),
  );
  return new Map(
    await Promise.all(
      texts.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const),
    ),
  );
}

/** Texts that only the example board has: names, places, URLs and descriptions. */
async function wordsOfExample(): Promise<string[]> {
  const read = (name: string) => readFile(join(EXAMPLE, name), 'utf8');
  const companies = parse(await read('companies.yaml')) as Record<string, { name: string }>;
  const places = parse(await read('places.yaml')) as Record<string, { locality?: string }>;
  const { tagline, description, url, report, notice, about } = parse(siteYaml) as {
    [field: string]: string;
  } & { report: { email: string }; about: string[] };
  return [
    ...(await read('permalinks.txt')).split('\n'),
    ...Object.values(companies).map(({ name }) => name),
    ...Object.values(places).map(({ locality }) => locality),
    ...[tagline, description, url, report.email, notice, ...about],
  ].filter((word) => word !== undefined && word !== '') as string[];
}

/** Platform names that contain the name of a company. */
const PLATFORMS = /apple-touch-icon|-apple-|Apple Color Emoji/g;

describe('the board that npm run init creates', () => {
  beforeAll(async () => {
    await rm(TMP, { recursive: true, force: true });
    await mkdir(join(ROOT, '.tmp/e2e'), { recursive: true });
    await cp(EXAMPLE, CONTENT, { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/cli/init.ts'), ...FLAGS, '--yes', '--force'],
      { cwd: ROOT, env: { ...plainEnvironment, BOARD_CONTENT: CONTENT }, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  async function build(name: string) {
    const dist = join(TMP, name);
    const { status, output } = await runBuild(dist, { BOARD_CONTENT: CONTENT });
    expect(status, output).toBe(0);
    return textsOf(dist);
  }

  async function expectOwn(texts: ReadonlyMap<string, string>) {
    const words = await wordsOfExample();
    expect(words.length).toBeGreaterThan(20);
    for (const [path, text] of texts) {
      const own = text.replace(PLATFORMS, '').toLowerCase();
      expect(
        words.filter((word) => own.includes(word.toLowerCase())),
        path,
      ).toEqual([]);
      // Other files may name the software as their generator or in internal names.
      if (path.endsWith('.html')) expect(own, path).not.toContain('corkboard');
    }
    const { light, dark } = createTheme({ pin: PIN });
    const pins = [...texts].flatMap(([path, text]) =>
      path.endsWith('.css') ? (/--color-pin:([^;}]*)/.exec(text)?.[1] ?? []) : [],
    );
    expect(pins).toEqual([`light-dark(${light.pin},${dark.pin})`]);
    for (const [path, text] of texts) {
      if (path.endsWith('.html')) expect(text, path).not.toMatch(/<style| style=/);
    }
  }

  it(
    'can be built without postings, and has its own texts, colour and icons',
    { timeout: TIMEOUT_MS },
    async () => {
      const texts = await build('none');
      await expectOwn(texts);
      const front = texts.get('index.html') ?? '';
      expect(front).toContain('<h1');
      expect(front).toContain('Work with robots');
      expect(front).toContain('Nothing is pinned to this board yet.');
      expect(texts.get('favicon.svg')).toContain(PIN);
      expect(JSON.parse(texts.get('site.webmanifest') ?? '')).toMatchObject({ name: 'Robot Jobs' });
      expect(await readdir(join(TMP, 'none'))).toEqual(
        expect.arrayContaining(Object.keys(ICON_TYPES)),
      );
    },
  );

  it(
    'can be built with one posting that uses the commented-out entries in its files',
    { timeout: TIMEOUT_MS },
    async () => {
      for (const name of ['companies.yaml', 'places.yaml', 'skills.yaml']) {
        const pattern = await readFile(join(CONTENT, name), 'utf8');
        const [, ...lines] = pattern.split('\n');
        await writeFile(
          join(CONTENT, name),
          lines.map((line) => line.replace(/^# /, '')).join('\n'),
        );
      }
      await writeFile(join(CONTENT, 'postings/robot-technician.md'), POSTING);
      const texts = await build('one');
      await expectOwn(texts);
      expect(texts.get('index.html')).toContain('Robot Technician');
      expect(texts.get(join('jobs', 'robot-technician', 'index.html'))).toContain('Some Company');
      expect(await readFile(join(CONTENT, 'permalinks.txt'), 'utf8')).toBe('robot-technician\n');
    },
  );
});
