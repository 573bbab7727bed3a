import { addAlias, readAliases } from '../../content/edit-frontmatter.ts';
import { idOf, suggestId } from '../../content/file-path.ts';
import { listIds, PERMALINKS } from '../../content/permalinks.ts';
import { explainUnportable } from '../../content/portable-name.ts';
import { readHoldReason } from '../../content/read-hold-reason.ts';
import { readMarkdown, type SourceFile } from '../../content/source-file.ts';
import type { IsoDate } from '../../lib/date.ts';
import { ID_RULE, isId } from '../../model/id.ts';
import type { PostingFinder } from './find-postings.ts';
import type { ContentChange } from './save-changes.ts';

/** What renaming a posting changes. */
export interface RenamingPlan {
  changes: ContentChange[];
  /** Set if the posting has the new id already. */
  note?: string;
  /** Why nothing can be changed. */
  problems: string[];
}

/**
 * Plans to give a posting another id: its file gets another name, its former id redirects to it,
 * and both are in the list of published ids. A posting that is not published yet only gets another
 * name.
 *
 * @param typed what was typed after `npm run rename --`
 * @param permalinks the list of published ids
 * @param today the day of the board
 */
export function planRenaming(
  typed: readonly string[],
  finder: PostingFinder,
  permalinks: SourceFile | undefined,
  today: IsoDate,
): RenamingPlan {
  const [posting, name, ...superfluous] = typed;
  if (posting === undefined || name === undefined || superfluous.length > 0) {
    return refuse('Give the posting, by its id or file, and its new id.');
  }
  const newId = name.replace(/\.mdx?$/, '');
  if (!isId(newId)) return refuse(describeMalformed(newId));
  const unportable = explainUnportable(newId);
  if (unportable !== undefined) return refuse(`${unportable}. Choose another id.`);
  const owner = finder.findById(newId);
  const successor = finder.findByAlias(posting);
  if (owner && successor === owner) {
    return {
      changes: [],
      problems: [],
      note: `${owner.path} already has that id; "${posting}" redirects to it.`,
    };
  }
  const found = finder.find(posting);
  if ('problem' in found) return refuse(found.problem);
  const { file } = found;
  const id = idOf(file.path);
  if (id === newId) {
    return { changes: [], problems: [], note: `${file.path} already has that id.` };
  }
  const problem = findConflict(newId, file, finder, permalinks);
  return problem === undefined ? createPlan(file, newId, permalinks, today) : refuse(problem);
}

const refuse = (problem: string): RenamingPlan => ({ changes: [], problems: [problem] });

function describeMalformed(id: string): string {
  const suggestion = suggestId(id);
  const hint = suggestion === undefined ? '' : ` Perhaps ${suggestion}?`;
  return `"${id}" cannot be an id: it must be ${ID_RULE}.${hint}`;
}

/** Who else has the new id, or had it before. */
function findConflict(
  newId: string,
  file: SourceFile,
  finder: PostingFinder,
  permalinks: SourceFile | undefined,
): string | undefined {
  const owner = finder.findById(newId);
  if (owner) return `"${newId}" is the id of another posting, ${owner.path}.`;
  const successor = finder.findByAlias(newId);
  if (successor === file) return undefined;
  if (successor)
    return `"${newId}" is a former id of another posting, ${successor.path}; its URL leads there.`;
  return listIds(permalinks?.text ?? '', [newId]).added.length === 0
    ? `"${newId}" was published by another posting, so links to its URL would lead to the wrong one. Choose another id.`
    : undefined;
}

function createPlan(
  file: SourceFile,
  newId: string,
  permalinks: SourceFile | undefined,
  today: IsoDate,
): RenamingPlan {
  const id = idOf(file.path);
  const source = readMarkdown(file);
  if (source.data === undefined) {
    return refuse(`${file.path} has errors; \`npm run check\` lists them.`);
  }
  const moveTo = `postings/${newId}${file.path.slice(file.path.lastIndexOf('.'))}`;
  if (readHoldReason(source.data, today)) {
    return { changes: [{ path: file.path, text: file.text, moveTo }], problems: [] };
  }
  // An interrupted renaming leaves the file under its former name with that name as an alias.
  const isListed = readAliases(source).includes(id);
  const text = isListed ? file.text : addAlias(source, id, newId);
  if (text === undefined) {
    return refuse(
      `${file.path} has frontmatter in an unusual form; add "${id}" to its \`aliases\`, and rename the file to ${newId}.`,
    );
  }
  const list = listIds(permalinks?.text ?? '', [id, newId]);
  return {
    changes: [
      { path: file.path, text, moveTo },
      ...(list.added.length > 0 ? [{ path: PERMALINKS, text: list.text }] : []),
    ],
    problems: [],
  };
}
