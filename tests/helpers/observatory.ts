/**
 * The score of Mozilla's HTTP Observatory for a response over HTTPS without cookies, with scripts
 * of its own origin only, from a host that is not preloaded. The Observatory's package needs a
 * server and a database, so this has the points of its table for headers (version 1.4.8, algorithm
 * 4).
 *
 * @see https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 * @param headers by their names in lower case
 */
export function observatoryScore(headers: Readonly<Record<string, string | undefined>>): number {
  const policy = directivesOf(headers['content-security-policy']);
  const points = [
    policyPoints(policy),
    framePoints(policy, headers['x-frame-options']),
    resourcePoints(headers['cross-origin-resource-policy']),
    transportPoints(headers['strict-transport-security']),
    referrerPoints(headers['referrer-policy']),
    headers['x-content-type-options']?.toLowerCase() === 'nosniff' ? 0 : -5,
  ];
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  const withoutExtra = 100 + sum(points.filter((point) => point < 0));
  return Math.max(0, withoutExtra >= MIN_SCORE_FOR_EXTRA ? 100 + sum(points) : withoutExtra);
}

/** The score without extra points from which extra points count. */
const MIN_SCORE_FOR_EXTRA = 90;

type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(header: string | undefined): Directives | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  return new Map(
    header
      .split(';')
      .map((directive) => directive.trim().toLowerCase().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
}

const TOO_BROAD = /^(?:\*|(?:https?|ftp):(?:\/\/\*(?:\.\*)?)?)$/;
const INLINE = /^(?:'unsafe-inline'|data:)$/;

function policyPoints(policy: Directives | undefined): number {
  if (policy === undefined) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [scripts, styles] = [sources('script-src'), sources('style-src')];
  const isBroad = (source: string) => TOO_BROAD.test(source);
  const isUnsafe = (source: string) => isBroad(source) || INLINE.test(source);
  if (scripts.some(isUnsafe) || sources('object-src').some(isBroad)) return -20;
  if ([...policy.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (styles.some(isUnsafe)) return 0;
  return policy.get('default-src')?.join(' ') === "'none'" ? 10 : 5;
}

function framePoints(policy: Directives | undefined, header: string | undefined): number {
  if (policy?.has('frame-ancestors')) return 5;
  return /^(?:deny|sameorigin|allow-from.*)$/i.test(header?.trim() ?? '') ? 0 : -20;
}

function resourcePoints(header: string | undefined): number {
  if (header === undefined || header === 'cross-origin') return 0;
  return header === 'same-origin' || header === 'same-site' ? 10 : -5;
}

/** About six months, in seconds. */
const MIN_MAX_AGE = 15_552_000;

function transportPoints(header: string | undefined): number {
  const seconds = /(?:^|;)\s*max-age=(\d+)/i.exec(header ?? '')?.[1];
  if (seconds === undefined || header?.includes(',')) return -20;
  return Number(seconds) >= MIN_MAX_AGE ? 0 : -10;
}

function referrerPoints(header: string | undefined): number {
  if (header === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i.test(header)
    ? 5
    : -5;
}
