import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULE_GROUPS } from '../i18n/rule-messages.ts';
import { compareText } from '../lib/order.ts';
import type { CrossPostingRule, PostingRule, Rule } from './rule.ts';

interface RuleModule {
  default: Rule;
}

// Vite bundles the rules for pages and tests and defines `import.meta.env`. Plain Node, which runs
// the command line and the worker threads, does not define it and reads the folder.
const isBundled = (import.meta as { env?: unknown }).env !== undefined;

/** All rules: groups in their order, and the rules of a group by id. */
export const RULES: readonly Rule[] = sortRules(
  isBundled
    ? import.meta.glob<RuleModule>('./rules/*.ts', { eager: true })
    : await importRules(join(import.meta.dirname, 'rules')),
);

export const POSTING_RULES: readonly PostingRule[] = RULES.filter(
  (rule) => rule.kind === 'posting',
);

export const CROSS_POSTING_RULES: readonly CrossPostingRule[] = RULES.filter(
  (rule) => rule.kind === 'cross-posting',
);

const BY_ID: ReadonlyMap<string, Rule> = new Map(
  RULES.flatMap((rule) => [rule.id, ...(rule.formerIds ?? [])].map((id) => [id, rule])),
);

/** Finds a rule by its current id or a former one. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}

async function importRules(folder: string): Promise<Record<string, RuleModule>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const modules = names.map(async (name): Promise<[string, RuleModule]> => {
    const url = pathToFileURL(join(folder, name)).href;
    return [name, await import(/* @vite-ignore */ url)];
  });
  return Object.fromEntries(await Promise.all(modules));
}

/**
 * @param modules the rule modules by file name
 * @throws if a rule's id differs from its file name, or two rules share an id
 */
export function sortRules(modules: Readonly<Record<string, RuleModule>>): Rule[] {
  const fileOf = new Map<string, string>();
  const rules = Object.entries(modules).map(([path, { default: rule }]) => {
    const file = basename(path);
    if (file !== `${rule.id}.ts`) {
      throw new Error(`The rule in ${file} has the id ${rule.id}; the two must agree.`);
    }
    for (const id of [rule.id, ...(rule.formerIds ?? [])]) {
      const other = fileOf.get(id);
      if (other !== undefined) throw new Error(`${other} and ${file} both use the id ${id}.`);
      fileOf.set(id, file);
    }
    return rule;
  });
  return rules.sort(
    (a, b) =>
      RULE_GROUPS.indexOf(a.group) - RULE_GROUPS.indexOf(b.group) || compareText(a.id, b.id),
  );
}
