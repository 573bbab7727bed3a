import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  cloneBoard,
  commit,
  numbered,
  readFile,
  readFolder,
  readState,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades, UPGRADED } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

describe('a board whose files cannot be merged as text', () => {
  it('keeps their bytes, and is asked about them', async () => {
    const write = (folder: string, text: string) => {
      writeFileSync(join(folder, 'src/latin.txt'), Buffer.from(text, 'latin1'));
      return commit(folder, 'Latin-1', {});
    };
    write(test.corkboard, 'été\n1\n2\n3\n');
    cloneBoard(test.corkboard, test.board);
    write(test.board, 'été à nous\n1\n2\n3\n');
    write(test.corkboard, 'été\n1\n2\n3\n4\n');
    expect((await test.upgrade()).output).toContain('src/latin.txt: you and the new version');
    expect(await test.upgrade({ keep: ['src/latin.txt'] })).toMatchObject({ outcome: 'upgraded' });
    expect(readFileSync(join(test.board, 'src/latin.txt'), 'latin1')).toMatch(/^été à nous\n/);
    await test.expectNothingToDo();
  });
});

describe('a README with an introduction of the board', () => {
  it('gets the new manual, and conflicts name the lines of the whole file', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our manual', {
      'README.md': '# Our jobs\n\n<!-- manual -->\n\n## Manual\n\nOur way.\n',
    });
    test.release();
    expect((await test.upgrade()).output).toContain(
      'README.md: you and the new version changed the same lines: 7\n',
    );
    expect(await test.upgrade({ take: ['README.md'] })).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
  });

  it('stays as it is if the board replaced all of it', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our README', { 'README.md': 'Ours only.\n' });
    test.release();
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'README.md')).toBe('Ours only.\n');
  });
});

describe('a board with an edited component', () => {
  const EDITED = numbered({ 20: 'our line' });

  it('has its changes and those of the new version', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our card', { 'src/components/card.astro': EDITED });
    test.release();
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/components/card.astro')).toBe(
      numbered({ 3: 'line three', 20: 'our line' }),
    );
    await test.expectNothingToDo();
  });

  it('has its changes after a second upgrade, too', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our card', { 'src/components/card.astro': EDITED });
    test.release();
    await test.upgrade();
    commit(test.corkboard, 'Corkboard 0.3.0', {
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'line ten' }),
    });
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/components/card.astro')).toBe(
      numbered({ 3: 'line three', 10: 'line ten', 20: 'our line' }),
    );
    await test.expectNothingToDo();
  });

  describe('in the same lines', () => {
    beforeEach(() => {
      cloneBoard(test.corkboard, test.board);
      commit(test.board, 'Our components', {
        'src/components/card.astro': numbered({ 1: 'first\nand a half', 3: 'our three' }),
        'src/components/pin.astro': numbered({ 3: 'our three' }),
        'src/styles/old name.css': 'ours {}\n',
        'src/components/new card.astro': 'our own\n',
      });
      test.release();
    });

    it('is not changed until each file is decided about', async () => {
      const before = readState(test.board);
      const { outcome, output } = await test.upgrade();
      expect(outcome).toBe('stopped');
      expect(output).toContain('4 files to decide about:');
      expect(output).toMatch(/card\.astro: you and .* the same lines: 4\n/);
      expect(output).toMatch(/pin\.astro: you and .* the same lines: 3\n/);
      expect(output).toMatch(/old name\.css: you changed .* no longer has it\n/);
      expect(output).toMatch(/new card\.astro: you added/);
      expect(output).toContain('--keep');
      expect(readState(test.board)).toEqual(before);
      expect((await test.upgrade({ keep: ['src/components/pin.astro'] })).output).toContain(
        '3 files to decide about:',
      );
      expect(readState(test.board)).toEqual(before);
    });

    it('gets what was decided, and is not asked again', async () => {
      const { outcome } = await test.upgrade({
        keep: [join(test.board, 'src/components/pin.astro'), 'src/styles/old name.css'],
        take: ['./src/components/card.astro', 'src\\components\\new card.astro'],
      });
      expect(outcome).toBe('upgraded');
      const files = readFolder(test.board);
      expect(files['src/components/card.astro']).toBe(numbered({ 3: 'line three' }));
      expect(files['src/components/pin.astro']).toBe(numbered({ 3: 'our three' }));
      expect(files['src/styles/old name.css']).toBe('ours {}\n');
      expect(files['src/components/new card.astro']).toBe('new\n');
      await test.expectNothingToDo();
    });

    it('is asked about in a terminal', async () => {
      const asked: string[] = [];
      const { outcome } = await test.upgrade(
        {},
        {
          decide: (undecided) => {
            asked.push(...undecided.map(({ path }) => path));
            return Promise.resolve(new Map(asked.map((path) => [path, 'take' as const])));
          },
        },
      );
      expect(outcome).toBe('upgraded');
      expect(asked).toHaveLength(4);
      expect(existsSync(join(test.board, 'src/styles/old name.css'))).toBe(false);
    });

    it('is not changed if the maintainer stops', async () => {
      const before = readState(test.board);
      const { outcome } = await test.upgrade({}, { decide: () => Promise.resolve(undefined) });
      expect(outcome).toBe('stopped');
      expect(readState(test.board)).toEqual(before);
    });

    it('reports decisions about other files, or twice about one', async () => {
      await expect(test.upgrade({ keep: ['src/components/cart.astro'] })).rejects.toThrow(
        'nothing to decide about src/components/cart.astro',
      );
      await expect(
        test.upgrade({ keep: ['src/components/pin.astro'], take: ['src/components/pin.astro'] }),
      ).rejects.toThrow('--keep and --take both name src/components/pin.astro');
    });
  });

  it('is asked about fields of package.json that both sides changed', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our alpha', {
      'package.json': readFile(test.board, 'package.json').replace(
        '"alpha": "1.0.0"',
        '"alpha": "1.0.5"',
      ),
    });
    test.release();
    expect((await test.upgrade()).output).toContain('the same fields: dependencies.alpha\n');
    expect(await test.upgrade({ keep: ['package.json'] })).toMatchObject({ outcome: 'upgraded' });
    expect(JSON.parse(readFile(test.board, 'package.json'))).toMatchObject({
      name: 'our-jobs',
      dependencies: { alpha: '1.0.5', beta: '1.0.0' },
    });
  });
});
