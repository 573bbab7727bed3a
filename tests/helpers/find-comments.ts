import ts from 'typescript';

/** A comment of a file, with the line on which it begins, from 1. */
export interface Comment {
  text: string;
  line: number;
}

/** The comments of a TypeScript file, or of the frontmatter and the markup of an Astro file. */
export function findComments(file: string, text: string): Comment[] {
  if (!file.endsWith('.astro')) return findScriptComments(text, 1);
  const frontmatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const markup = [...text.matchAll(/<!--.*?-->|\{\/\*.*?\*\/\}/gs)].map(
    ({ 0: comment, index }) => ({
      text: comment,
      line: text.slice(0, index).split('\n').length,
    }),
  );
  return [...findScriptComments(frontmatter, 2), ...markup];
}

function findScriptComments(code: string, firstLine: number): Comment[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  const found = new Map<number, Comment>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(code, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(code, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) {
      const line = firstLine + source.getLineAndCharacterOfPosition(pos).line;
      found.set(pos, { text: code.slice(pos, end), line });
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}
