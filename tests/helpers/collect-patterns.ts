import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of `src` and the place where it is written or created: `path:line`. */
export interface FoundPattern {
  pattern: RegExp;
  place: string;
}

/** The regular expression literals of the given files. */
export function findPatternLiterals(root: string, files: readonly string[]): FoundPattern[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.push({ pattern, place: `${file}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/**
 * The patterns that code of `src` makes with `new RegExp` while `run` runs. Linters do not see what
 * such a pattern is put together from.
 */
export async function collectCreatedPatterns(
  root: string,
  run: () => Promise<void>,
): Promise<FoundPattern[]> {
  const found = new Map<string, FoundPattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: ConstructorParameters<typeof RegExp>) {
      const pattern = new target(...parts);
      const place = findCaller(root);
      if (place !== undefined) found.set(String(pattern), { pattern, place });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** The place in `src` that called `new RegExp`; undefined if a package did. */
function findCaller(root: string): string | undefined {
  const frames = (new Error().stack ?? '').split('\n').slice(3);
  const caller = frames.find((frame) => !frame.includes('<anonymous>'))?.replaceAll('\\', '/');
  const start = caller?.indexOf(`${root.replaceAll('\\', '/')}/src/`) ?? -1;
  return start < 0 ? undefined : caller?.slice(start + root.length + 1).replace(/:\d+\)?$/, '');
}

/** The TypeScript files of the given folders of `src`, relative to the root. */
export const listSourceFiles = (root: string, folders: readonly string[]): string[] =>
  folders.flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: root })).sort();
