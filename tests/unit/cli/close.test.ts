import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditBoard, postingFile, type EditBoard } from '../../helpers/edit-board.ts';

const CLOSED = 'closed: { on: 2026-03-10, reason: filled }\n';

let board: EditBoard;

beforeEach(() => {
  board = createEditBoard({
    'postings/welder.md': postingFile('posted: 2026-03-01 # as stated\n'),
    'postings/baker.mdx': postingFile().replaceAll('\n', '\r\n'),
    'postings/done.md': postingFile('closed: { on: 2026-03-02, reason: gone }\n'),
    'postings/new-name.md': postingFile('aliases: [old-name]\n'),
    'postings/draft.md': postingFile('draft: true\n'),
    'postings/later.md': postingFile('publishOn: 2026-03-11\n'),
    'postings/empty.md': postingFile('closed:\n'),
    'postings/broken.md': '---\ntitle: [\n---\n',
  });
});

afterEach(() => {
  rmSync(board.folder, { recursive: true });
});

describe('npm run close', () => {
  it('closes postings on the day of the board, and changes nothing else in their files', () => {
    const path = String.raw`content\postings\baker.mdx`;
    const { status, out, err } = board.run('close', 'welder', path, 'welder', '--reason', 'filled');
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      'Closed content/postings/welder.md (filled, 2026-03-10).',
      'Closed content/postings/baker.mdx (filled, 2026-03-10).',
    ]);
    expect(status).toBe(0);
    expect(board.read('postings/welder.md')).toBe(
      postingFile(`posted: 2026-03-01 # as stated\n${CLOSED}`),
    );
    expect(board.read('postings/baker.mdx')).toBe(postingFile(CLOSED).replaceAll('\n', '\r\n'));
  });

  it('changes nothing the second time', () => {
    board.run('close', 'welder', '--reason', 'filled');
    const before = board.readAll();
    const { status, out } = board.run('close', 'welder', '--reason', 'filled');
    expect(out).toBe('content/postings/welder.md is already closed (filled, 2026-03-10).');
    expect(status).toBe(0);
    expect(board.readAll()).toEqual(before);
  });

  it('can be tried without a change', () => {
    const before = board.readAll();
    const { status, out } = board.run('close', 'welder', '--reason', 'filled', '--dry-run');
    expect(out).toBe('Would close content/postings/welder.md (filled, 2026-03-10).');
    expect(status).toBe(0);
    expect(board.readAll()).toEqual(before);
  });

  it('lists every problem in one run, and changes nothing', () => {
    const before = board.readAll();
    const args = 'welder weldr done old-name draft later broken empty content/site.yaml'.split(' ');
    const { status, out, err } = board.run('close', ...args, '--reason', 'hired', '--on', '1/2/26');
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      '--reason is "hired"; it must be one of filled, withdrawn, expired, gone, other. Did you mean filled?',
      expect.stringMatching(
        /^--on is "1\/2\/26"; it must be a day as YYYY-MM-DD\. Did you mean 20/,
      ),
      'There is no posting "weldr". Did you mean welder?',
      'postings/done.md is already closed (gone, 2026-03-02); to change that, edit the file.',
      '"old-name" is a former id of "new-name".',
      'postings/draft.md is not published yet, so there is nothing to close; delete the file if it is no longer needed.',
      expect.stringMatching(/^postings\/later\.md is not published yet/),
      'postings/broken.md has errors; `npm run check` lists them.',
      'postings/empty.md has errors; `npm run check` lists them.',
      'content/site.yaml is not a posting.',
      'Nothing was changed.',
      '`npm run close -- --help` explains the command.',
    ]);
    expect(status).toBe(2);
    expect(board.readAll()).toEqual(before);
  });

  it('asks for the postings and the reason', () => {
    const { status, err } = board.run('close');
    expect(err).toContain('Name the postings to close');
    expect(err).toContain('--reason is required: filled, withdrawn, expired, gone, other.');
    expect(status).toBe(2);
  });

  it('refuses a day that the content check would refuse', () => {
    const before = board.readAll();
    const { status, err } = board.run('close', 'welder', '--reason', 'gone', '--on', '2026-02-01');
    expect(err).toContain('Nothing was changed, because the content would have errors:');
    expect(err).toContain('content/postings/welder.md:5:15 closed-before-posted');
    // Errors that were there before are not listed.
    expect(err).not.toContain('broken.md');
    expect(status).toBe(2);
    expect(board.readAll()).toEqual(before);
  });

  it('explains itself', () => {
    const { status, out } = board.run('close', '--help');
    expect(out).toContain('npm run close -- <id>… --reason filled');
    expect(out).toMatch(/--on DATE +the day/);
    expect(status).toBe(0);
  });
});
