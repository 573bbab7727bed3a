import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { isSafeTarget } from '../posting/link.ts';
import { show } from './fields.ts';
import type { Finding } from './finding.ts';
import { at, type MarkdownSource } from './source-file.ts';

/**
 * Holds a posting's text against what the site can show: no raw HTML, no first-rank heading
 * (the title is the page's), no image from elsewhere, no link that runs or hides something.
 */
export function checkText(source: MarkdownSource): Finding[] {
  const mdx = source.file.path.endsWith('.mdx');
  let tree: MdastNode;
  try {
    tree = mdx ? mdxToMdast(source.body) : markdownToMdast(source.body);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
    const where = { line: source.bodyLine - 1 + Number(line), column: Number(column) };
    return [
      at(source.file, where, 'file-unreadable', {
        message: `The text cannot be read as MDX: ${reason.replace(/\s+/g, ' ')}. Mend it, or rename the file to .md.`,
      }),
    ];
  }
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const where = {
      line: source.bodyLine - 1 + (node.position?.start.line ?? 1),
      column: node.position?.start.column ?? 1,
    };
    if (node.type === 'html' && !mdx) {
      findings.push(
        at(source.file, where, 'text-html', {
          value: show(node.value),
          message: `Raw HTML is not shown: ${show(node.value)}. Say it in Markdown, or put it in backquotes if it is to be read.`,
        }),
      );
    } else if (node.type === 'heading' && node.depth === 1) {
      findings.push(
        at(source.file, where, 'text-heading', {
          message:
            'The page’s first-rank heading is the title; begin headings in the text with ##.',
        }),
      );
    } else if ((node.type === 'link' || node.type === 'definition') && !isSafeTarget(node.url)) {
      findings.push(
        at(source.file, where, 'text-link', {
          value: show(node.url),
          message: `The link leads to ${show(node.url)}; it must begin with https://, http:// or mailto:.`,
        }),
      );
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(
        at(source.file, where, 'text-image', {
          ...(node.type === 'image' && { value: show(node.url) }),
          message: 'Postings show no images. Say in words what the image shows.',
        }),
      );
    }
  });
  return findings;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
