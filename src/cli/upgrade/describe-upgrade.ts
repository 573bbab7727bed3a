import type { Undecided } from './merge-file.ts';
import type { CheckFinding } from './board-commands.ts';
import type { VersionComparison } from './compare-versions.ts';
import type { MergedVersions } from './merge-versions.ts';
import type { Tree } from './tree-entry.ts';

const MAX_LISTED = 60;

/** A list with at most as many lines as somebody reads. */
function listShortly(lines: readonly string[], rest: string): string[] {
  if (lines.length <= MAX_LISTED) return [...lines];
  const shown = lines.slice(0, MAX_LISTED);
  return [...shown, `… and ${lines.length - shown.length} more${rest}`];
}

function formatCount(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}

/** Why a file is undecided, and how to decide. */
export function describeUndecided({ path, reason }: Undecided): string {
  return `${path}: ${describeReason(reason)}`;
}

function describeReason(reason: Undecided['reason']): string {
  switch (reason.kind) {
    case 'both-added':
      return 'you added this file, and the new version has another one of that name';
    case 'deleted-there':
      return 'you changed this file, and the new version no longer has it';
    case 'no-base':
      return 'you and the new version changed this file, and its earlier version is not available to merge them';
    case 'both-changed':
      if (reason.lines)
        return `you and the new version changed the same lines: ${reason.lines.join(', ')}`;
      if (reason.fields) {
        return `you and the new version changed the same fields: ${reason.fields.join(', ')}`;
      }
      return 'you and the new version changed this file, and it cannot be merged line by line';
  }
}

/** What was typed after `npm run upgrade`, which the next run needs again. */
interface GivenOptions {
  version: string | undefined;
  from: string | undefined;
  keep: readonly string[];
  take: readonly string[];
  fix: boolean;
}

/** The list of what is left to decide, and how. */
export function describeDecisions(
  undecided: readonly Undecided[],
  { version, from, keep, take, fix }: GivenOptions,
): string[] {
  if (undecided.length === 0) return [];
  const kept = [...keep, ...undecided.map(({ path }) => path)];
  const command = [
    'npm run upgrade --',
    ...(version === undefined ? [] : [quote(version)]),
    ...(from === undefined ? [] : [`--from ${quote(from)}`]),
    ...(fix ? ['--fix'] : []),
    ...kept.map((path) => `--keep ${quote(path)}`),
    ...take.map((path) => `--take ${quote(path)}`),
  ].join(' ');
  return [
    `${formatCount(undecided.length, 'file')} to decide about:`,
    ...undecided.map((file) => `  ${describeUndecided(file)}`),
    'Run the upgrade again, with --keep for each file that stays as you have it, and with --take for each',
    'that becomes the one of the new version, as a whole:',
    `  ${command}`,
    'In package.json and package-lock.json this only concerns the fields in the list.',
  ];
}

const quote = (path: string) => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path));

/** The lines that a changelog has gained, without those that only separate others. */
export function describeChangelog(diff: string): string[] {
  const gained = diff
    .split('\n')
    .filter((line) => line.startsWith('+') && !line.startsWith('+++'))
    .map((line) => line.slice(1).trimEnd());
  const lines = gained.filter((line) => line !== '');
  if (lines.length === 0) return [];
  return [
    'What is new (from CHANGELOG.md):',
    ...listShortly(lines, ' lines in CHANGELOG.md').map((line) => `  ${line}`),
  ];
}

/** The findings that the old check did not have. */
export function findNewFindings(
  before: readonly CheckFinding[],
  after: readonly CheckFinding[],
): CheckFinding[] {
  const getKey = ({ rule, file, field }: CheckFinding) => JSON.stringify([rule, file, field]);
  const known = new Set(before.map(getKey));
  return after.filter((finding) => !known.has(getKey(finding)));
}

/** New findings: those that can be fixed automatically, and others. */
export function describeFindings(findings: readonly CheckFinding[]): string[] {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const others = findings.filter(({ fix }) => fix === undefined);
  return [
    ...(fixable.length > 0
      ? [
          'Renamed or changed fields, which `npm run check -- --fix` rewrites after the upgrade, and',
          '`npm run upgrade -- --fix` within it:',
          ...listShortly(fixable.map(formatFinding), ''),
        ]
      : []),
    ...(others.length > 0
      ? ['New findings of the content check:', ...listShortly(others.map(formatFinding), '')]
      : []),
  ];
}

export function formatFinding({ file, line, column, severity, message, rule }: CheckFinding) {
  return `  ${file}:${line}:${column} ${severity}: ${message} (${rule})`;
}

/** How many files change, and which stay deleted or in place although the new version differs. */
export function describeFiles(
  ours: Tree,
  { changes, stayDeleted, left }: MergedVersions,
): string[] {
  const entries = [...changes];
  const added = entries.filter(([path, entry]) => entry && !ours.has(path)).length;
  const deleted = entries.filter(([, entry]) => !entry).length;
  return [
    `Files: ${entries.length - added - deleted} changed, ${added} added, ${deleted} deleted.`,
    ...listPaths(
      'You deleted these files, so they stay deleted, although the new version changed them:',
      stayDeleted,
    ),
    ...listPaths('Left in place, because it is not known whether you added them:', left),
  ];
}

/** The files whose changes may be lost because the base may have changes of the maintainer. */
export function describeReplacedFiles({ base, plan }: VersionComparison): string[] {
  if (!base.isFromBoard) return [];
  const replaced = plan.flatMap(({ kind, path }) => (kind === 'update' ? [path] : []));
  return listPaths(
    'Changes that you made before the first commit cannot be told from Corkboard’s own. If you made any\nin these files, the new version replaces them; `git revert HEAD` undoes the upgrade:',
    replaced,
  );
}

function listPaths(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const lines = paths.map((path) => `  ${path}`);
  return [title, ...listShortly(lines, '')];
}
