import type { PageEntry, SiteTexts } from '../content/content.ts';
import { checkSitePath } from '../content/check-text.ts';
import { checkFields } from '../content/check-fields.ts';
import { fieldName } from '../content/field-words.ts';
import { danglingImage } from '../content/check-images.ts';
import { checkPath, duplicateIds, idOf } from '../content/file-path.ts';
import type { Finding } from '../content/finding.ts';
import { catchParserOverflow } from '../content/parser-overflow.ts';
import { readText } from '../content/read-text.ts';
import { RESERVED_PAGE_IDS, type SiteTargets } from '../content/site-targets.ts';
import {
  createFinding,
  readMarkdown,
  readYaml,
  type SourceFile,
  type YamlSource,
} from '../content/source-file.ts';
import { compareText } from '../lib/order.ts';
import { pushAll } from '../lib/push-all.ts';
import { isSitePath } from '../model/link.ts';
import { pageSchema } from '../model/page.ts';
import { getAboutTexts, siteSchema } from '../model/site.ts';

interface TextSettings {
  targets: SiteTargets;
  /** The paths of the files in `public/`. */
  publicFiles: readonly string[];
  render: boolean;
}

/** Checks and renders the board's own pages. They are returned in the order of links to them. */
export function checkPages(
  files: readonly SourceFile[],
  settings: TextSettings,
  findings: Finding[],
): PageEntry[] {
  pushAll(findings, duplicateIds(files));
  return files
    .flatMap((file) => {
      const entry = catchParserOverflow(file, findings, () => checkPage(file, settings, findings));
      return entry ? [entry] : [];
    })
    .sort(comparePages);
}

function comparePages({ data: a }: PageEntry, { data: b }: PageEntry): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || compareText(a.title, b.title);
}

function checkPage(
  file: SourceFile,
  { targets, publicFiles, render }: TextSettings,
  findings: Finding[],
): PageEntry | undefined {
  const source = readMarkdown(file);
  const id = idOf(file.path);
  findings.push(...checkPath(file, { mdx: false }), ...source.findings);
  const isInPublic = publicFiles.some((path) => path === `${id}.html` || path.startsWith(`${id}/`));
  if (RESERVED_PAGE_IDS.has(id) || isInPublic) {
    findings.push(
      createFinding(file, { line: 1, column: 1 }, 'id-duplicate', {
        value: id,
        message: `The site has something else at /${id}/${RESERVED_PAGE_IDS.has(id) ? '' : ', from public/'}; rename this file.`,
      }),
    );
  }
  const text = readText(source, findings, { render, targets });
  if (source.data === undefined) return undefined;
  const checked = checkFields(source, pageSchema);
  findings.push(...checked.findings);
  return checked.value && text && { id, data: checked.value, html: text.html?.trim() ?? '' };
}

/** Checks and renders the texts of `site.yaml`, and checks what its links and logos lead to. */
export function checkSiteTexts(
  file: SourceFile,
  { targets, render }: Omit<TextSettings, 'publicFiles'>,
  findings: Finding[],
): SiteTexts {
  const source = readYaml(file);
  const { logo, links, notice, about, home } = readValidFields(source);
  const renderText = (path: readonly PropertyKey[], text: string) =>
    renderField(source, path, text, { targets, render }, findings);
  findings.push(
    ...danglingImage(source, targets.images, ['logo', 'file'], logo?.file),
    ...danglingImage(source, targets.images, ['logo', 'dark'], logo?.dark),
    ...(['header', 'footer'] as const).flatMap((place) =>
      (links?.[place] ?? []).flatMap(({ url }, i) => {
        const problem = isSitePath(url) ? checkSitePath(url, targets) : undefined;
        if (!problem) return [];
        const path = ['links', place, i, 'url'];
        const { rule, ...rest } = problem;
        return createFinding(file, source.locate(path), rule, { field: fieldName(path), ...rest });
      }),
    ),
  );
  const aboutTexts = getAboutTexts({ about }).map((text, i) =>
    renderText(Array.isArray(about) ? ['about', i] : ['about'], text),
  );
  return {
    ...(notice !== undefined && {
      notice: unwrapParagraph(source, renderText(['notice'], notice), findings),
    }),
    ...(aboutTexts.length > 0 && { about: aboutTexts.join('\n') }),
    ...(home?.text !== undefined && { home: renderText(['home', 'text'], home.text) }),
  };
}

/** The fields with texts, links and images, each if it is valid, whatever is wrong with others. */
function readValidFields({ data }: YamlSource) {
  const fields: Record<string, unknown> = Object(data);
  const { logo, links, notice, about, home } = siteSchema.shape;
  return {
    logo: logo.safeParse(fields['logo']).data,
    links: links.safeParse(fields['links']).data,
    notice: notice.safeParse(fields['notice']).data,
    about: about.safeParse(fields['about']).data,
    home: home.safeParse(fields['home']).data,
  };
}

/** Renders the Markdown of a field. Findings about it are at the position of the field. */
function renderField(
  source: YamlSource,
  path: readonly PropertyKey[],
  body: string,
  settings: Omit<TextSettings, 'publicFiles'>,
  findings: Finding[],
): string {
  const { file } = source;
  const position = source.locate(path);
  const found: Finding[] = [];
  const text = catchParserOverflow(file, found, () =>
    readText({ file, format: 'md', bodyLine: position.line, body }, found, settings),
  );
  pushAll(
    findings,
    found.map((finding) => ({ ...finding, ...position, field: fieldName(path) })),
  );
  return text?.html?.trim() ?? '';
}

/** The text of a single paragraph; anything else in a notice is reported. */
function unwrapParagraph(source: YamlSource, html: string, findings: Finding[]): string {
  const [, line] = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>\s*$/.exec(html) ?? [];
  if (line === undefined && html !== '') {
    findings.push(
      createFinding(source.file, source.locate(['notice']), 'field-value', {
        field: 'notice',
        message:
          '"notice" must be one line of text, which can have links and emphasis; put more on a page of its own.',
      }),
    );
  }
  return line ?? '';
}
