import { join, resolve, sep } from 'node:path';
import { readAliases } from '../../content/edit-frontmatter.ts';
import { idOf } from '../../content/file-path.ts';
import { readMarkdown, type SourceFile } from '../../content/source-file.ts';
import { findNearestIds } from '../../lib/nearest-spelling.ts';

/** Number of similar ids that a message names. */
const MAX_SUGGESTED = 3;

/** A posting's file, or why there is none. */
export type FoundPosting = { file: SourceFile } | { problem: string };

/** The postings of a content folder, and who has which URL. */
export interface PostingFinder {
  /** Finds a posting by its id or by the path of its file. */
  find(typed: string): FoundPosting;
  /** Finds the posting that has an id as its own, whatever the case of its letters. */
  findById(id: string): SourceFile | undefined;
  /** Finds the posting that had an id before. */
  findByAlias(id: string): SourceFile | undefined;
}

/**
 * @param folder the content folder, as an absolute path
 * @param root the folder that typed paths are relative to
 */
export function createPostingFinder(
  files: readonly SourceFile[],
  folder: string,
  root: string,
): PostingFinder {
  const postings = files.filter(({ path }) => path.startsWith('postings/'));
  const byId = new Map(postings.map((file) => [idOf(file.path).toLowerCase(), file]));
  let byAlias: Map<string, SourceFile> | undefined;
  const findById = (id: string) => byId.get(id.toLowerCase());
  const findByAlias = (id: string) => {
    byAlias ??= new Map(
      postings.flatMap((file) => readAliases(readMarkdown(file)).map((alias) => [alias, file])),
    );
    return byAlias.get(id);
  };
  const find = (typed: string): FoundPosting => {
    const isPath = /[\\/]|\.mdx?$/i.test(typed);
    // A path may have been copied from another system.
    const path = resolve(root, isPath ? typed.split('\\').join(sep) : typed);
    const file = isPath
      ? postings.find((one) => join(folder, ...one.path.split('/')) === path)
      : postings.find((one) => idOf(one.path) === typed);
    if (file?.unreadable !== undefined) {
      return { problem: `${typed} cannot be read. ${file.unreadable}` };
    }
    if (file) return { file };
    if (isPath && files.some((one) => join(folder, ...one.path.split('/')) === path)) {
      return { problem: `${typed} is not a posting.` };
    }
    const id = idOf(path.split(sep).join('/'));
    const successor = findByAlias(id);
    if (successor) return { problem: `"${typed}" is a former id of "${idOf(successor.path)}".` };
    const near = findNearestIds(
      id,
      postings.map((one) => idOf(one.path)),
      MAX_SUGGESTED,
    );
    const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
    return { problem: `There is no posting ${isPath ? typed : `"${typed}"`}.${hint}` };
  };
  return { find, findById, findByAlias };
}
