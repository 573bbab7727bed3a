import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One import of a file: the imported file, relative to the root, or the name of a package. */
export interface ImportedFile {
  target: string;
  typeOnly: boolean;
}

/** For each file of `src`, relative to the root: its imports, and those of its page scripts. */
export interface ImportGraph {
  imports: Map<string, ImportedFile[]>;
  /** What the `<script>` elements of Astro files import. The browser loads it. */
  scripts: Map<string, ImportedFile[]>;
}

/** Reads the imports of all TypeScript and Astro files in `src`, type-only imports included. */
export function readImportGraph(root: string): ImportGraph {
  const graph: ImportGraph = { imports: new Map(), scripts: new Map() };
  for (const file of globSync('src/**/*.{ts,astro}', { cwd: root }).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    if (file.endsWith('.ts')) {
      graph.imports.set(file, findImports(root, file, text));
      continue;
    }
    graph.imports.set(file, findImports(root, file, /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? ''));
    const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)];
    graph.scripts.set(
      file,
      scripts.flatMap(([, script = '']) => findImports(root, file, script)),
    );
  }
  return graph;
}

function findImports(root: string, file: string, code: string): ImportedFile[] {
  const found: ImportedFile[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const [path = ''] = specifier.text.split('?');
    if (!path.startsWith('.')) found.push({ target: path, typeOnly });
    else {
      const absolute = join(root, dirname(file), path);
      if (!existsSync(absolute)) throw new Error(`${file} imports ${path}, which does not exist.`);
      found.push({ target: relative(root, absolute), typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** Every cycle of imports as the files on it, the first one repeated at the end. */
export function findCycles(imports: ImportGraph['imports']): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) cycles.push([...path.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const { target } of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

/**
 * Everything that the given files load when they run, type-only imports left out: each file or
 * package with the chain of imports that leads to it.
 */
export function findLoaded(
  imports: ImportGraph['imports'],
  entries: readonly string[],
): Map<string, string[]> {
  const loaded = new Map<string, string[]>();
  const visit = (target: string, path: string[]): void => {
    if (loaded.has(target)) return;
    const chain = [...path, target];
    loaded.set(target, chain);
    for (const next of imports.get(target) ?? []) if (!next.typeOnly) visit(next.target, chain);
  };
  for (const entry of entries) visit(entry, []);
  return loaded;
}
