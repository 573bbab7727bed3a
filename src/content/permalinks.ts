import { ID_RULE, isId } from '../model/id.ts';
import { compareText } from '../lib/order.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { quoteValue } from './check-fields.ts';
import type { Finding } from './finding.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/** The file with every id that was ever published, one a line, sorted. */
export const PERMALINKS = 'permalinks.txt';

/** A former id of a posting, and its position in the file. */
export interface Alias {
  id: string;
  file: SourceFile;
  line: number;
  column: number;
}

/** The URLs that a posting claims: those of its id and its aliases. */
export interface UrlClaim {
  id: string;
  file: SourceFile;
  /** Undefined if the frontmatter cannot be read. */
  aliases?: Alias[];
}

export interface CheckedPermalinks {
  findings: Finding[];
  /** Every id that the list should have. */
  ids: string[];
}

/**
 * Checks the list of published ids: a URL that was once published has to lead to a posting for
 * ever, and to one only.
 *
 * @param requireListedIds whether an unlisted id is an error, because nobody would commit it
 */
export function checkPermalinks(
  file: SourceFile | undefined,
  claims: readonly UrlClaim[],
  requireListedIds: boolean,
): CheckedPermalinks {
  const list = file ?? { path: PERMALINKS, text: '' };
  const lines = readLines(list);
  const listed = new Set(lines.filter(({ id }) => isId(id)).map(({ id }) => id));
  const owners = new Map(claims.map((claim) => [claim.id, claim]));
  const aliases = claims.flatMap((claim) => claim.aliases ?? []);
  const alive = new Set([...owners.keys(), ...aliases.map(({ id }) => id)]);
  const malformed = lines.filter(({ id }) => !isId(id)).map((line) => malformedFinding(list, line));
  // While the aliases of an unreadable file are unknown, no id can be called lost.
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
      ...lost.map((line) => lostFinding(list, line, [...owners.keys()])),
      ...(requireListedIds ? missing.map(missingFinding) : []),
      ...findCollisions(aliases, owners),
    ],
    ids: [...new Set([...listed, ...missing.map(({ id }) => id)])],
  };
}

/** Adds ids to the list: all of them sorted, each once. */
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

function malformedFinding(file: SourceFile, { id, line }: Line): Finding {
  return createFinding(file, { line, column: 1 }, 'permalink-form', {
    value: id,
    message: `"${quoteValue(id)}" cannot be an id: each line holds one, of ${ID_RULE}. Remove everything else.`,
  });
}

function lostFinding(file: SourceFile, { id, line }: Line, postings: readonly string[]): Finding {
  const guess = findNearestSpelling(id, postings);
  const successor = guess === undefined ? 'the posting that replaces it' : `postings/${guess}`;
  return createFinding(file, { line, column: 1 }, 'permalink-lost', {
    value: id,
    message:
      `/jobs/${id}/ was published, and no posting or alias has that id any more. ` +
      `Restore postings/${id}.md (with \`closed\` if the job is no longer open), or add "${id}" to the \`aliases\` of ${successor}. If it was never online, remove this line.`,
  });
}

function missingFinding({ id, file, line, column }: Alias): Finding {
  return createFinding(file, { line, column }, 'permalink-missing', {
    value: id,
    message: `${PERMALINKS} does not list "${id}" yet. Add the line "${id}" to it, or run \`npm run record-ids\`, and commit the file.`,
  });
}

/** Findings for aliases that two postings share, or that are the id of a posting. */
function findCollisions(
  aliases: readonly Alias[],
  owners: ReadonlyMap<string, UrlClaim>,
): Finding[] {
  const first = new Map<string, Alias>();
  return aliases.flatMap((alias) => {
    const { id, file, line, column } = alias;
    const finding = (rule: 'alias-loop' | 'alias-collision', message: string) => [
      createFinding(file, { line, column }, rule, { field: 'aliases', value: id, message }),
    ];
    const owner = owners.get(id);
    if (owner && (owner.file === file || leadsToFile(owner, file, owners))) {
      return finding(
        'alias-loop',
        `The alias "${id}" would redirect to itself; remove it. Aliases are ids that no posting has any more.`,
      );
    }
    if (owner) {
      return finding(
        'alias-collision',
        `"${id}" is the id of another posting, ${owner.file.path}; remove the alias, or that file if this posting replaces it.`,
      );
    }
    const other = first.get(id);
    // The schema reports an alias that one posting has twice.
    if (other && other.file !== file) {
      return finding(
        'alias-collision',
        `${other.file.path} already has the alias "${id}"; a URL leads to one posting, so remove one of the two.`,
      );
    }
    first.set(id, alias);
    return [];
  });
}

/** Whether the aliases of a posting lead to a file, directly or through other postings. */
function leadsToFile(
  from: UrlClaim,
  file: SourceFile,
  owners: ReadonlyMap<string, UrlClaim>,
): boolean {
  const seen = new Set<UrlClaim>();
  const stack = [from];
  for (let claim = stack.pop(); claim; claim = stack.pop()) {
    if (claim.file === file) return true;
    if (seen.has(claim)) continue;
    seen.add(claim);
    for (const { id } of claim.aliases ?? []) {
      const next = owners.get(id);
      if (next) stack.push(next);
    }
  }
  return false;
}
