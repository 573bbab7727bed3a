import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditBoard, postingFile, type EditBoard } from '../../helpers/edit-board.ts';

let board: EditBoard;

beforeEach(() => {
  board = createEditBoard({
    'permalinks.txt': 'gone\nnew-name\nold-name\nwelder\n',
    'postings/welder.md': postingFile('# Everything below is as stated.\n'),
    'postings/new-name.mdx': postingFile('aliases: [old-name] # until 2025\n'),
    'postings/gone.md': postingFile(),
    'postings/draft.md': postingFile('draft: true\n'),
  });
});

afterEach(() => {
  rmSync(board.folder, { recursive: true });
});

describe('npm run rename', () => {
  it('accepts links to files in public/', () => {
    const page = '---\ntitle: Join\n---\n\n[How we weld](/jobs/welder.pdf)\n';
    mkdirSync(join(board.folder, 'content/pages'));
    mkdirSync(join(board.folder, 'public/jobs'), { recursive: true });
    writeFileSync(join(board.folder, 'content/pages/join.md'), page);
    writeFileSync(join(board.folder, 'public/jobs/welder.pdf'), '');
    const { status, err } = board.run('rename', 'welder', 'shop-welder');
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('moves the file, keeps the former URL, and lists the new one', () => {
    const { status, out, err } = board.run('rename', 'welder', 'shop-welder');
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      'Renamed content/postings/welder.md to content/postings/shop-welder.md.',
      'Updated content/permalinks.txt.',
    ]);
    expect(status).toBe(0);
    const files = board.readAll();
    expect(files).not.toHaveProperty('postings/welder.md');
    expect(files['postings/shop-welder.md']).toBe(
      postingFile('# Everything below is as stated.\n').replace(
        '---\n\nA',
        'aliases: [welder]\n---\n\nA',
      ),
    );
    expect(files['permalinks.txt']).toBe('gone\nnew-name\nold-name\nshop-welder\nwelder\n');
    const check = board.run('check');
    expect(check.err).toBe('');
    expect(check.status).toBe(0);
  });

  it('changes nothing the second time', () => {
    board.run('rename', 'welder', 'shop-welder');
    const before = board.readAll();
    const { status, out } = board.run('rename', 'welder', 'shop-welder');
    expect(out).toBe(
      'content/postings/shop-welder.md already has that id; "welder" redirects to it.',
    );
    expect(status).toBe(0);
    expect(board.readAll()).toEqual(before);
  });

  it('gives a posting a former id of its own back', () => {
    const { status, err } = board.run('rename', 'new-name', 'old-name');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(board.read('postings/old-name.mdx')).toBe(
      postingFile('aliases: [new-name] # until 2025\n'),
    );
    expect(board.run('check').status).toBe(0);
  });

  it('completes a renaming that was interrupted', () => {
    const text = postingFile('aliases: [welder]\n');
    writeFileSync(join(board.folder, 'content/postings/welder.md'), text);
    expect(board.run('rename', 'welder', 'shop-welder').status).toBe(0);
    expect(board.read('postings/shop-welder.md')).toBe(text);
    expect(board.run('check').status).toBe(0);
  });

  it('gives a draft only another name', () => {
    const before = board.readAll();
    expect(board.run('rename', join('content', 'postings', 'draft.md'), 'idea').out).toBe(
      'Renamed content/postings/draft.md to content/postings/idea.md.',
    );
    const { 'postings/draft.md': draft, ...others } = before;
    expect(board.readAll()).toEqual({ ...others, 'postings/idea.md': draft });
  });

  it('can be tried without a change', () => {
    const before = board.readAll();
    const { out } = board.run('rename', 'welder', 'shop-welder', '--dry-run');
    expect(out.split('\n')).toEqual([
      'Would rename content/postings/welder.md to content/postings/shop-welder.md.',
      'Would update content/permalinks.txt.',
    ]);
    expect(board.readAll()).toEqual(before);
  });

  it.each([
    [
      'the id of another posting',
      ['welder', 'new-name'],
      '"new-name" is the id of another posting, postings/new-name.mdx.',
    ],
    [
      'a former id of another posting',
      ['welder', 'old-name'],
      '"old-name" is a former id of another posting, postings/new-name.mdx; its URL leads there.',
    ],
    [
      'a malformed id',
      ['welder', 'Shop Welder'],
      '"Shop Welder" cannot be an id: it must be lower-case letters, digits and single hyphens, at most 80 characters. Perhaps shop-welder?',
    ],
    [
      'an unknown posting',
      ['weldr', 'shop-welder'],
      'There is no posting "weldr". Did you mean welder?',
    ],
    [
      'an unknown file',
      ['content/postings/weldr.md', 'x'],
      'There is no posting content/postings/weldr.md. Did you mean welder?',
    ],
    ['a former id', ['old-name', 'x'], '"old-name" is a former id of "new-name".'],
    ['one id', ['welder'], 'Give the posting, by its id or file, and its new id.'],
    ['three ids', ['welder', 'a', 'b'], 'Give the posting, by its id or file, and its new id.'],
  ])('refuses %s', (_, args, message) => {
    const before = board.readAll();
    const { status, out, err } = board.run('rename', ...args);
    expect(out).toBe('');
    expect(err.split('\n').slice(0, 2)).toEqual([message, 'Nothing was changed.']);
    expect(status).toBe(2);
    expect(board.readAll()).toEqual(before);
  });

  it('refuses an id that was published by a posting that is gone', () => {
    rmSync(join(board.folder, 'content/postings/gone.md'));
    const { status, err } = board.run('rename', 'welder', 'gone');
    expect(err).toMatch(/^"gone" was published by another posting/);
    expect(status).toBe(2);
  });

  it('explains itself', () => {
    const { status, out } = board.run('rename', '--help');
    expect(out).toContain('npm run rename -- <id> <new-id>');
    expect(status).toBe(0);
  });
});
