import { z } from 'zod';
import { compareText } from '../../lib/order.ts';

/** The file in which an upgrade records the version that the board then has. */
export const RECORD = '.corkboard.json';

const ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const schema = z.object({
  /** The version in `package.json`. */
  version: z.string(),
  /** The commit, if the source had a history. */
  commit: ID.optional(),
  /** The URL of the source, if it had one. */
  source: z.string().optional(),
  /** The ids of Corkboard's files by path, without those that belong to the board. */
  files: z.record(z.string(), ID),
});

export type UpgradeRecord = z.infer<typeof schema>;

/** Reads a record; undefined if the text is none. */
export function parseRecord(text: string): UpgradeRecord | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function formatRecord({ version, commit, source, files }: UpgradeRecord): string {
  const sorted = Object.entries(files).sort(([a], [b]) => compareText(a, b));
  // JSON leaves undefined fields out.
  const record = { version, commit, source, files: Object.fromEntries(sorted) };
  return `${JSON.stringify(record, null, 2)}\n`;
}
