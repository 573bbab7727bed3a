import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../model/site.ts';
import { drawPreview } from '../../publish/previews/draw-preview.ts';
import { replaceIntroduction } from './introduction.ts';
import { SOFTWARE_ONLY } from './software-files.ts';

/** The new contents of files by path; undefined for those to remove. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

const PICTURE = '.github/screenshot.png';

/** In characters; longer names of a Worker have no previews at Cloudflare. */
const MAX_PACKAGE_NAME = 54;

/** How each file of the project gets the name of the board; undefined leaves it as it is. */
const EDITS: Readonly<Record<string, (text: string, site: Site) => string | undefined>> = {
  'README.md': (text, site) => replaceIntroduction(text, site, PICTURE),
  'package.json': (text, { name, description }) =>
    editJson(text, (json) => Object.assign(json, { name: toPackageName(name), description })),
  'package-lock.json': (text, { name }) =>
    editJson(text, (json) => {
      Object.assign(json, { name: toPackageName(name) });
      Object.assign(json.packages?.[''] ?? {}, { name: toPackageName(name) });
    }),
  'wrangler.jsonc': (text, { name }) =>
    text.replace(/("name":\s*)"[^"]*"/, (_, key: string) => `${key}"${toPackageName(name)}"`),
};

/** The paths of the files in a project that `init` changes or removes. */
export const PROJECT_FILES: readonly string[] = [...Object.keys(EDITS), PICTURE, ...SOFTWARE_ONLY];

/**
 * The changes that make a copy of Corkboard the project of a board: its introduction, its picture
 * and its names. A file that the project lacks stays missing.
 *
 * @param root the folder of the project
 */
export async function createProjectFiles(root: string, site: Site): Promise<FileChanges> {
  const changes: Record<string, string | Uint8Array | undefined> = {};
  for (const [path, edit] of Object.entries(EDITS)) {
    const text = await readIfPresent(join(root, path));
    const edited = text && edit(text.toString(), site);
    if (edited !== undefined && edited !== '') changes[path] = edited;
  }
  if (await readIfPresent(join(root, PICTURE))) {
    changes[PICTURE] = await drawPreview({ board: site.name, title: site.tagline });
  }
  for (const path of SOFTWARE_ONLY) {
    if (await readIfPresent(join(root, path))) changes[path] = undefined;
  }
  return changes;
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A valid package name that resembles the name of a board. */
export function toPackageName(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PACKAGE_NAME)
    .replace(/^-|-$/g, '');
  return slug || 'board';
}

function editJson(
  text: string,
  edit: (json: { packages?: Record<string, object> }) => void,
): string {
  const json = JSON.parse(text) as { packages?: Record<string, object> };
  edit(json);
  return `${JSON.stringify(json, null, 2)}\n`;
}
