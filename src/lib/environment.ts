import { resolve } from 'node:path';
import { isIsoDate, type IsoDate } from './date.ts';
import { UserError } from './user-error.ts';

/**
 * What a build does with new ids: it records them; or it refuses them, where the list cannot be
 * committed; or it allows them, where nothing is published.
 */
const NEW_IDS = ['record', 'refuse', 'allow'] as const;
type NewIds = (typeof NEW_IDS)[number];

/** The environment variables of a build, validated and parsed. */
export interface Environment {
  /** The content folder, as an absolute path. */
  content: string;
  /** The folder of files that are published as they are, as an absolute path. */
  public: string;
  /** The day to build for. */
  today?: IsoDate;
  /** The URL of the site, which overrides that in `site.yaml`. */
  siteUrl?: string;
  /** What a build does with ids that the list of published ids lacks. */
  newIds: NewIds;
  /** The host, if pages have to compensate for a missing feature: GitHub Pages sends no headers. */
  host?: 'github-pages';
  /** The number of earlier deploys whose files are kept; 0 if the host keeps them itself. */
  keepDeploys: number;
  /** The base path of the site: `/` or `/board`. */
  basePath: string;
}

/** The content folder, unless `BOARD_CONTENT` names another one. */
export const DEFAULT_CONTENT = 'content';

/** The folder of files that are published as they are, unless `BOARD_PUBLIC` names another one. */
const DEFAULT_PUBLIC = 'public';

/** One or more path segments of unreserved characters. */
const BASE_PATH = /^(?:\/[\w.~-]+)+$/;

/**
 * Reads the environment variables that the README lists. An empty variable counts as unset.
 *
 * @param root the folder that relative paths are resolved from
 * @throws UserError with a line for each invalid variable
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
  const isCi = !['', 'false', '0'].includes((env['CI'] ?? '').toLowerCase());
  const givenNewIds = env['NEW_IDS'] || (isCi ? 'refuse' : 'record');
  const newIds = NEW_IDS.find((name) => name === givenNewIds);

  const problems = [
    today !== undefined && !isIsoDate(today)
      ? `BOARD_TODAY is "${today}"; it must be a day that exists, as YYYY-MM-DD.`
      : '',
    siteUrl !== undefined && !isOrigin(siteUrl)
      ? `SITE_URL is "${siteUrl}"; it must be an http:// or https:// URL without a path. Set the path with BASE_PATH.`
      : '',
    basePath !== '' && (!BASE_PATH.test(basePath) || /\/\.{1,2}(?:\/|$)/.test(basePath))
      ? `BASE_PATH is "${path}"; it must be a path such as /board, of letters, digits and - _ . ~ only.`
      : '',
    /^\d{1,2}$/.test(keepDeploys)
      ? ''
      : `KEEP_DEPLOYS is "${keepDeploys}"; it must be a whole number from 0 to 99.`,
    newIds === undefined
      ? `NEW_IDS is "${givenNewIds}"; it must be one of ${NEW_IDS.join(', ')}.`
      : '',
  ].filter((problem) => problem !== '');
  if (problems.length > 0 || newIds === undefined) throw new UserError(problems.join('\n'));

  return {
    content: resolve(root, env['BOARD_CONTENT'] || DEFAULT_CONTENT),
    public: resolve(root, env['BOARD_PUBLIC'] || DEFAULT_PUBLIC),
    ...(today !== undefined && { today }),
    ...(siteUrl !== undefined && { siteUrl }),
    newIds,
    ...(isGithubPages(env) && { host: 'github-pages' as const }),
    keepDeploys: Number(keepDeploys),
    basePath: basePath || '/',
  };
}

/** Other values of `HOST` are ignored, because some shells set it to the name of the machine. */
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
