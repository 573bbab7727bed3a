import type { Ids } from '../content/catalogue.ts';
import { quoteValue } from '../content/field-words.ts';
import { danglingImage } from '../content/check-images.ts';
import type { PageEntry, SiteTexts } from '../content/content.ts';
import { idOf } from '../content/file-path.ts';
import type { Finding } from '../content/finding.ts';
import { explainUnportable, toPortableKey } from '../content/portable-name.ts';
import { IMAGE_FOLDER } from '../content/read-images.ts';
import { createSiteTargets } from '../content/site-targets.ts';
import { createFinding, readYaml, type SourceFile } from '../content/source-file.ts';
import { pushAll } from '../lib/push-all.ts';
import type { Company } from '../model/company.ts';
import { CATALOGUES } from '../model/id.ts';
import type { ContentImage } from '../model/image.ts';
import type { PostingReport } from './check-postings.ts';
import { RULES } from './registry.ts';
import { rulePath } from './rule-url.ts';
import { checkPages, checkSiteTexts } from './check-site-texts.ts';

/** What the pages and texts of a board's own are checked against. */
interface OwnSiteCheck {
  files: readonly SourceFile[];
  /** The files of pages that can be read. */
  pages: readonly SourceFile[];
  companies: ReadonlyMap<string, Company> | undefined;
  ids: Ids;
  images: ReadonlyMap<string, ContentImage>;
  reports: readonly PostingReport[];
  basePath: string;
  /** The paths of the files in `public/`. */
  publicFiles: readonly string[];
  perPage: number;
  render: boolean;
}

/** Checks the pages of a board, the texts and links of its settings, and where its logos are. */
export function checkOwnSite(
  { files, pages, companies, reports, ids, ...settings }: OwnSiteCheck,
  findings: Finding[],
): { pages: PageEntry[]; texts: SiteTexts } {
  const { images, publicFiles, render } = settings;
  const find = (name: string) => files.find(({ path }) => path === name);
  const targets = createSiteTargets({
    ...settings,
    ids: new Map(CATALOGUES.map((name) => [name, ids.get(name) ?? new Set<string>()])),
    pages: pages.map(({ path }) => idOf(path)),
    rulePages: RULES.map(({ id }) => rulePath(id)),
    postings: reports.map(({ path, aliases = [], entry, heldBack }) => ({
      id: idOf(path),
      aliases: aliases.map(({ id }) => id),
      data: entry?.data,
      heldBack,
    })),
  });
  const entries = checkPages(pages, { targets, publicFiles, render }, findings);
  pushAll(findings, findReplacedImages(images, publicFiles));
  pushAll(findings, checkPublicNames(publicFiles));
  const siteFile = find('site.yaml');
  const isRead = siteFile !== undefined && siteFile.unreadable === undefined;
  const texts = isRead ? checkSiteTexts(siteFile, { targets, render }, findings) : {};
  const companyFile = find('companies.yaml');
  const logos = [...(companies ?? [])].filter(([, { logo }]) => logo !== undefined);
  if (companyFile && logos.length > 0) {
    const source = readYaml(companyFile);
    pushAll(
      findings,
      logos.flatMap(([id, { logo }]) => danglingImage(source, images, [id, 'logo'], logo)),
    );
  }
  return { pages: entries, texts };
}

/** Images that would be published under the same path as a file in `public/`. */
function findReplacedImages(
  images: ReadonlyMap<string, ContentImage>,
  publicFiles: readonly string[],
): Finding[] {
  return [...images.keys()]
    .map((name) => `${IMAGE_FOLDER}/${name}`)
    .filter((path) => publicFiles.includes(path))
    .map((path) =>
      createFinding({ path }, { line: 1, column: 1 }, 'image-file', {
        value: quoteValue(path),
        message: `public/ has a file ${quoteValue(path)} too, and the site can have only one; rename or remove one of the two.`,
      }),
    );
}

/** Files in `public/` that Windows or macOS could not have, or would take for one another. */
function checkPublicNames(publicFiles: readonly string[]): Finding[] {
  const names = new Map<string, string>();
  return publicFiles.flatMap((path) => {
    const file = { path: `../public/${path}` };
    const same = names.get(toPortableKey(path));
    names.set(toPortableKey(path), path);
    const unportable = explainUnportable(path);
    if (unportable !== undefined) {
      return createFinding(file, { line: 1, column: 1 }, 'id-form', {
        value: quoteValue(path),
        message: `${unportable}. Rename it.`,
      });
    }
    if (same === undefined) return [];
    return createFinding(file, { line: 1, column: 1 }, 'id-duplicate', {
      value: quoteValue(path),
      message: `The name differs from ${quoteValue(same)} only in capitals or in how accents are encoded, and Windows and macOS would take the two for one; rename one of them.`,
    });
  });
}
