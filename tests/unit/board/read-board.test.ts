import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBoard } from '../../../src/board/read-board.ts';
import { LEAST } from '../../helpers/build-content.ts';
import { ids } from '../../helpers/build-board.ts';

const POSTING = `---
title: C++ Intern
company: fixture-company
places: [west-town]
skills: [cpp]
posted: 2026-03-20
completeness: full
---

The text.
`;

const FILES = {
  ...LEAST,
  'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
  'places.yaml':
    'west:\n  region: West\n  country: US\nwest-town:\n  locality: West Town\n  region: West\n  country: US\n',
  'skills.yaml': 'cpp:\n  name: C++\n  kind: language\n',
  'guides/town.md': '---\ntitle: The town\nplace: west-town\n---\n\nA guide.\n',
  'postings/first.md': POSTING,
  'postings/second.md': POSTING.replace('2026-03-20', '2026-03-25'),
  'postings/over.md': POSTING.replace('posted:', 'closes: 2026-03-22\nposted:'),
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-board-'));
  vi.stubEnv('BOARD_TODAY', '2026-04-01');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Reads the board of a good folder with some files added or replaced. */
async function read(changes: Record<string, string> = {}) {
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return readBoard(folder);
}

describe('a board that is read from its content folder', () => {
  it('has its postings, in the board’s order', async () => {
    const { board } = await read();
    expect(ids(board.entries)).toEqual(['second', 'first', 'over']);
    expect(board.counts).toEqual({ open: 2, unconfirmed: 0, closed: 1 });
  });

  it('has what they name', async () => {
    const { board } = await read();
    const [entry] = board.entries;
    expect(entry?.company.name).toBe('Fixture Company');
    expect(entry?.skills.map(({ name }) => name)).toEqual(['C++']);
    expect(board.value('places', 'west')?.live).toBe(2);
    expect(board.guideTo('west-town')).toBe('town');
  });

  it('speaks as the pages do', async () => {
    const { locale, messages, format } = await read();
    expect(locale).toBe('en-GB');
    expect(messages.language).toBe('en');
    expect(format.country('US')).toBe('United States');
  });

  it('is of the day that the environment gives', async () => {
    expect((await read()).board).toMatchObject({ today: '2026-04-01', frozen: false });
    vi.stubEnv('BOARD_TODAY', '2026-03-21');
    expect((await read()).board.counts.closed).toBe(0);
  });

  it('is of its own day where the environment gives none', async () => {
    vi.stubEnv('BOARD_TODAY', '');
    const site = `${LEAST['site.yaml']}asOf: 2026-03-21\n`;
    const { board } = await read({ 'site.yaml': site });
    expect(board).toMatchObject({ today: '2026-03-21', frozen: true });
    expect(board.counts.closed).toBe(0);
  });

  it('may have no postings', async () => {
    for (const [path, text] of Object.entries(LEAST)) await writeFile(join(folder, path), text);
    expect((await readBoard(folder)).board.entries).toEqual([]);
  });

  it.each([
    ['a posting that is wrong', { 'postings/bad.md': POSTING.replace('title: C++ Intern\n', '') }],
    ['a posting of a company that nobody knows', { 'companies.yaml': '' }],
    ['settings that are wrong', { 'site.yaml': 'name: Fixture board\n' }],
  ])('is none where there is %s', async (_, changes) => {
    await expect(read(changes)).rejects.toThrow(/^The content has \d+ problems\.$/);
  });

  it('is none where there is no folder', async () => {
    await expect(readBoard(join(folder, 'nowhere'))).rejects.toThrow();
  });
});
