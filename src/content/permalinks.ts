import type { HoldReason } from '../model/held-back.ts';
import { ID_RULE, isId } from '../model/id.ts';
import { compareText } from '../lib/order.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { describeHold } from './read-hold-reason.ts';
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
  /** Why the posting is not published yet, and where its file states that. */
  heldBack?: HoldReason & { line: number; column: number };
}

export interface CheckedPermalinks {
  findings: Finding[];
  /** Every id that the list should have. */
  ids: string[];
}

/**
 * Checks the list of published ids: a URL that was once published has to lead to a posting for
 * ever, and to one only. A posting that is not published yet keeps no URL.
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
  const published = claims.filter(({ heldBack }) => !heldBack);
  const urls = published.flatMap(listUrls);
  const alive = new Set(urls.map(({ id }) => id));
  const malformed = lines.filter(({ id }) => !isId(id)).map((line) => malformedFinding(list, line));
  const withdrawn = claims.filter(
    ({ id, heldBack }) => heldBack && listed.has(id) && !alive.has(id),
  );
  const reported = new Set(withdrawn.map(({ id }) => id));
  // While the aliases of an unreadable file are unknown, no id can be called lost.
  const lost = claims.some((claim) => claim.aliases === undefined)
    ? []
    : lines.filter(
        ({ id }, i) => isId(id) && !alive.has(id) && !reported.has(id) && isFirst(lines, i),
      );
  const missing = urls.filter(({ id }) => isId(id) && !listed.has(id));

  return {
    findings: [
      ...malformed,
      ...lost.map((line) => lostFinding(list, line, claims)),
      ...withdrawn.flatMap(withdrawnFinding),
      ...(requireListedIds ? missing.map(missingFinding) : []),
      ...findCollisions(claims),
    ],
    ids: [...new Set([...listed, ...missing.map(({ id }) => id)])],
  };
}

/** Every id whose URL leads to a posting. */
function listUrls({ id, file, aliases = [] }: UrlClaim): Alias[] {
  return [{ id, file, line: 1, column: 1 }, ...aliases];
}

/** Adds ids to the list: all of them sorted, each once. Its line ends stay what they are. */
export function listIds(text: string, ids: readonly string[]): { text: string; added: string[] } {
  const listed = new Set(readLines({ path: PERMALINKS, text }).map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !listed.has(id)).sort(compareText);
  const all = [...listed, ...added].sort(compareText);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { text: mark + all.map((id) => id + end).join(''), added };
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

function lostFinding(file: SourceFile, { id, line }: Line, claims: readonly UrlClaim[]): Finding {
  const owner = claims.find(({ aliases = [] }) => aliases.some((alias) => alias.id === id));
  const guess = findNearestSpelling(
    id,
    claims.map((claim) => claim.id),
  );
  const successor = guess === undefined ? 'the posting that replaces it' : `postings/${guess}`;
  return createFinding(file, { line, column: 1 }, 'permalink-lost', {
    value: id,
    message: owner?.heldBack
      ? `/jobs/${id}/ was published, and only ${owner.file.path} has that id, as an alias; it is ${describeHold(owner.heldBack)}. ` +
        `Restore postings/${id}.md until then. If it was never online, remove this line.`
      : `/jobs/${id}/ was published, and no posting or alias has that id any more. ` +
        `Restore postings/${id}.md (with \`closed\` if the job is no longer open), or add "${id}" to the \`aliases\` of ${successor}. If it was never online, remove this line.`,
  });
}

/** A finding for a posting that was published and is held back now. */
function withdrawnFinding({ id, file, heldBack }: UrlClaim): Finding[] {
  if (!heldBack) return [];
  const field = heldBack.because === 'draft' ? 'draft' : 'publishOn';
  return [
    createFinding(file, heldBack, 'permalink-lost', {
      field,
      value: id,
      message:
        `/jobs/${id}/ was published, and would disappear because the posting is ${describeHold(heldBack)}. ` +
        `Remove \`${field}\`, and add \`closed\` if the job is no longer open. If it was never online, remove "${id}" from ${PERMALINKS}.`,
    }),
  ];
}

function missingFinding({ id, file, line, column }: Alias): Finding {
  return createFinding(file, { line, column }, 'permalink-missing', {
    value: id,
    message: `${PERMALINKS} does not list "${id}" yet. Add the line "${id}" to it, or run \`npm run record-ids\`, and commit the file.`,
  });
}

/** Findings for aliases that two postings share, or that are the id of a posting. */
function findCollisions(claims: readonly UrlClaim[]): Finding[] {
  const owners = new Map(claims.map((claim) => [claim.id, claim]));
  const first = new Map<string, Alias>();
  return claims
    .flatMap(({ aliases = [] }) => aliases)
    .flatMap((alias) => {
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
