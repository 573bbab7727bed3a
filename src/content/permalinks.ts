import { ID_RULE, isId } from '../model/id.ts';
import { compareText } from '../lib/order.ts';
import { nearest, quoteValue } from './check-fields.ts';
import type { Finding } from './finding.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/** The file that holds every id under which something was ever published, one to a line, sorted. */
export const PERMALINKS = 'permalinks.txt';

/** A former id of a posting, and where the posting says so. */
export interface Alias {
  id: string;
  file: SourceFile;
  line: number;
  column: number;
}

/** A posting's address as its file claims it. */
export interface UrlClaim {
  id: string;
  file: SourceFile;
  /** Missing when the file's frontmatter cannot be read. */
  aliases?: Alias[];
}

export interface CheckedPermalinks {
  findings: Finding[];
  /** Every id that the list should hold. */
  ids: string[];
}

/**
 * Holds the list of published ids against the postings: an address that was once published leads somewhere
 * for ever, and to one posting only.
 *
 * @param ci whether nobody is there to commit an addition, so that an id that is not listed is an error
 */
export function checkPermalinks(
  file: SourceFile | undefined,
  claims: readonly UrlClaim[],
  ci: boolean,
): CheckedPermalinks {
  const list = file ?? { path: PERMALINKS, text: '' };
  const lines = readLines(list);
  const listed = new Set(lines.filter(({ id }) => isId(id)).map(({ id }) => id));
  const owners = new Map(claims.map((claim) => [claim.id, claim]));
  const aliases = claims.flatMap((claim) => claim.aliases ?? []);
  const alive = new Set([...owners.keys(), ...aliases.map(({ id }) => id)]);
  const malformed = lines.filter(({ id }) => !isId(id)).map((line) => notAnId(list, line));
  // The aliases of a file that cannot be read are not known, so nobody is said to be lost because of it.
  const lost = claims.some((claim) => claim.aliases === undefined)
    ? []
    : lines.filter(({ id }, i) => isId(id) && !alive.has(id) && isFirst(lines, i));
  const missing = [
    ...claims.map(({ id, file: source }) => ({ id, file: source, line: 1, column: 1 })),
    ...aliases,
  ].filter(({ id }) => isId(id) && !listed.has(id));

  return {
    findings: [
      ...malformed,
      ...lost.map((line) => isLost(list, line, [...owners.keys()])),
      ...(ci ? missing.map(isMissing) : []),
      ...collisions(aliases, owners),
    ],
    ids: [...new Set([...listed, ...missing.map(({ id }) => id)])],
  };
}

/** The list with some ids in it: all of them sorted, each once. */
export function listIds(text: string, ids: readonly string[]): { text: string; added: string[] } {
  const listed = new Set(readLines({ path: PERMALINKS, text }).map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !listed.has(id)).sort(compareText);
  const all = [...listed, ...added].sort(compareText);
  return { text: all.map((id) => `${id}\n`).join(''), added };
}

interface Line {
  id: string;
  line: number;
}

function readLines({ text }: SourceFile): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ id: line.trim(), line: i + 1 }))
    .filter(({ id }) => id !== '');
}

function isFirst(lines: readonly Line[], i: number): boolean {
  return lines.findIndex(({ id }) => id === lines[i]?.id) === i;
}

function notAnId(file: SourceFile, { id, line }: Line): Finding {
  return createFinding(file, { line, column: 1 }, 'permalink-form', {
    value: id,
    message: `"${quoteValue(id)}" cannot be an id: each line holds one, of ${ID_RULE}. Remove what does not belong here.`,
  });
}

function isLost(file: SourceFile, { id, line }: Line, postings: readonly string[]): Finding {
  const guess = nearest(id, postings);
  const successor = guess === undefined ? 'the posting that took its place' : `postings/${guess}`;
  return createFinding(file, { line, column: 1 }, 'permalink-lost', {
    value: id,
    message:
      `/jobs/${id}/ was published, and no posting or alias has that id any more. ` +
      `Restore postings/${id}.md (set \`closed\` if it is over), or add "${id}" to the \`aliases\` of ${successor}. If it never went online, remove this line.`,
  });
}

function isMissing({ id, file, line, column }: Alias): Finding {
  return createFinding(file, { line, column }, 'permalink-missing', {
    value: id,
    message: `${PERMALINKS} does not list "${id}" yet. Run \`npm run check -- --fix\`, or build on your own machine, and commit the file.`,
  });
}

/** An alias leads to one posting, and never away from a posting that is there. */
function collisions(aliases: readonly Alias[], owners: ReadonlyMap<string, UrlClaim>): Finding[] {
  const first = new Map<string, Alias>();
  return aliases.flatMap((alias) => {
    const { id, file, line, column } = alias;
    const finding = (rule: 'alias-loop' | 'alias-collision', message: string) => [
      createFinding(file, { line, column }, rule, { field: 'aliases', value: id, message }),
    ];
    const owner = owners.get(id);
    if (owner && (owner.file === file || leadsTo(owner, file, owners))) {
      return finding(
        'alias-loop',
        `The alias "${id}" would redirect to itself; remove it. Only ids that no posting has any more are aliases.`,
      );
    }
    if (owner) {
      return finding(
        'alias-collision',
        `"${id}" is a posting of its own, ${owner.file.path}; remove the alias, or that file if this posting has taken its place.`,
      );
    }
    const other = first.get(id);
    // An alias that one posting says twice is a field's fault, which its schema finds.
    if (other && other.file !== file) {
      return finding(
        'alias-collision',
        `${other.file.path} has the alias "${id}" already; an address leads to one posting, so remove one of the two.`,
      );
    }
    first.set(id, alias);
    return [];
  });
}

/** Whether following aliases from a posting comes to a file. */
function leadsTo(from: UrlClaim, file: SourceFile, owners: ReadonlyMap<string, UrlClaim>): boolean {
  const seen = new Set<UrlClaim>();
  const ahead = [from];
  for (let claim = ahead.pop(); claim; claim = ahead.pop()) {
    if (claim.file === file) return true;
    if (seen.has(claim)) continue;
    seen.add(claim);
    for (const { id } of claim.aliases ?? []) {
      const next = owners.get(id);
      if (next) ahead.push(next);
    }
  }
  return false;
}
