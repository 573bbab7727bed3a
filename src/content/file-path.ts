import { ID_PATTERN, ID_RULE, isId } from '../model/id.ts';
import type { Finding } from './finding.ts';
import { explainUnportable, toPortableKey } from './portable-name.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/** The id of a file: its name without the extension. */
export function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

/**
 * Checks that a content file is directly in its folder and is named after its id.
 *
 * @param mdx whether it may be in MDX
 */
export function checkPath(file: SourceFile, { mdx = true } = {}): Finding[] {
  const top = { line: 1, column: 1 };
  const [folder = '', name = '', ...deeper] = file.path.split('/');
  if (deeper.length > 0) {
    return [
      createFinding(file, top, 'file-place', {
        message: `Files belong directly in ${folder}/, because the id is the file name alone; move it there.`,
      }),
    ];
  }
  const dot = name.lastIndexOf('.');
  const id = dot < 0 ? name : name.slice(0, dot);
  if (!(mdx ? /\.mdx?$/ : /\.md$/).test(name)) {
    return [
      createFinding(file, top, 'file-place', {
        value: name,
        message: `Only .md ${mdx ? 'and .mdx files belong' : 'files belong'} in ${folder}/; rename it or move it away.`,
      }),
    ];
  }
  const unportable = explainUnportable(name);
  if (isId(id) && unportable !== undefined) {
    return [
      createFinding(file, top, 'id-form', {
        value: id,
        message: `${unportable}. Rename it, for example to ${id}-2${name.slice(dot)}.`,
      }),
    ];
  }
  if (isId(id)) return [];
  const suggestion = suggestId(id);
  return [
    createFinding(file, top, 'id-form', {
      value: id,
      message:
        `The file’s name is its id, and "${id}" cannot be one: it must be ${ID_RULE}.` +
        (suggestion === undefined ? '' : ` Rename it, perhaps to ${suggestion}${name.slice(dot)}.`),
    }),
  ];
}

/** A valid id that is close to a name; undefined if nothing of the name is left. */
export function suggestId(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|(?<!-)-+$/g, '');
  if (!ID_PATTERN.test(id)) return undefined;
  return explainUnportable(id) === undefined ? id : `${id}-2`;
}

/** Findings for ids that several files share, also if only capitals or the extension differ. */
export function duplicateIds(files: readonly SourceFile[]): Finding[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const id = toPortableKey(file.path.slice(0, file.path.lastIndexOf('.')));
    const other = first.get(id);
    if (!other) {
      first.set(id, file);
      return [];
    }
    return [
      createFinding(file, { line: 1, column: 1 }, 'id-duplicate', {
        value: id.slice(id.indexOf('/') + 1),
        message: `${other.path} has the same id; ids are URLs, so rename or remove one of the two.`,
      }),
    ];
  });
}
