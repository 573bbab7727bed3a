import { resolve } from 'node:path';
import { isIsoDate, type IsoDate } from './date.ts';
import { UserError } from './user-error.ts';

/** What a build takes from outside, checked and in the form in which it is used. */
export interface Environment {
  /** The content folder, as an absolute path. */
  content: string;
  /** The day to build for, when one is given. */
  today?: IsoDate;
  /** Where the site is published, when it is not where `site.yaml` says. */
  siteUrl?: string;
  /** Whether a machine runs this on its own, so that what it adds to the content would be lost. */
  ci: boolean;
  /** The host that the build is for, where a page has to make up for what it cannot do: it sends no headers. */
  host?: 'github-pages';
  /** For how many deploys before this one the files of their pages stay; 0 where the host keeps them itself. */
  keepDeploys: number;
  /** The path under which it is published: `/`, or `/board`. */
  basePath: string;
}

/** Where a board's content lies unless `BOARD_CONTENT` names another folder. */
const DEFAULT_CONTENT = 'content';

/** One or more names of plain letters, each after a slash. */
const BASE_PATH = /^(?:\/[\w.~-]+)+$/;

/**
 * Reads `BOARD_CONTENT`, `BOARD_TODAY`, `SITE_URL`, `BASE_PATH`, `HOST`, `KEEP_DEPLOYS` and `CI`; what is empty counts as not given.
 *
 * @param root the folder from which a relative `BOARD_CONTENT` counts
 * @throws with every variable that is wrong, its value and what would be right
 */
export function readEnvironment(
  env: Record<string, string | undefined>,
  root: string,
): Environment {
  const today = env['BOARD_TODAY'] || undefined;
  const siteUrl = env['SITE_URL'] || undefined;
  const path = (env['BASE_PATH'] ?? '').replace(/\/$/, '');
  const basePath = path === '' || path.startsWith('/') ? path : `/${path}`;

  const keepDeploys = env['KEEP_DEPLOYS'] || '0';

  const problems = [
    today !== undefined && !isIsoDate(today)
      ? `BOARD_TODAY is "${today}"; it must be a day that exists, as YYYY-MM-DD.`
      : '',
    siteUrl !== undefined && !isOrigin(siteUrl)
      ? `SITE_URL is "${siteUrl}"; it must be an http:// or https:// address without a path. The path goes into BASE_PATH.`
      : '',
    basePath !== '' && (!BASE_PATH.test(basePath) || /\/\.{1,2}(?:\/|$)/.test(basePath))
      ? `BASE_PATH is "${path}"; it must be a path such as /board, of letters, digits and - _ . ~ only.`
      : '',
    /^\d{1,2}$/.test(keepDeploys)
      ? ''
      : `KEEP_DEPLOYS is "${keepDeploys}"; it must be a whole number from 0 to 99.`,
  ].filter((problem) => problem !== '');
  if (problems.length > 0) throw new UserError(problems.join('\n'));

  return {
    content: resolve(root, env['BOARD_CONTENT'] || DEFAULT_CONTENT),
    ...(today !== undefined && { today }),
    ...(siteUrl !== undefined && { siteUrl }),
    ci: !['', 'false', '0'].includes((env['CI'] ?? '').toLowerCase()),
    ...(isGithubPages(env) && { host: 'github-pages' as const }),
    keepDeploys: Number(keepDeploys),
    basePath: basePath || '/',
  };
}

/** `HOST` is also what some shells call their machine, so that other values say nothing. */
function isGithubPages(env: Record<string, string | undefined>): boolean {
  return env['HOST'] === 'github-pages' || env['GITHUB_ACTIONS'] === 'true';
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return (
    /^https?:$/.test(protocol) && pathname === '/' && search + hash + username + password === ''
  );
}
