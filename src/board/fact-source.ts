import type { FactName } from '../model/fact.ts';
import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';
import type { ShownEvidence } from '../facts/evidence-selection.ts';
import type { FactValue } from './posting-facts.ts';

/** What a page says beside a fact of where it comes from. */
export interface FactSource {
  /** The words of the text that say it: where they are on the page, and what the links to them are called. */
  links: { target: string; name: string }[];
  /** That the text does not say it, or says otherwise. */
  remark?: string;
}

/** What a posting's text says of its facts, as far as they are shown. */
export type ShownFacts = ReadonlyMap<FactName, ShownEvidence>;

/** The day of publication is the board's to know, and no part of a text. */
const OF_THE_BOARD = new Set<FactName>(['posted']);

/** What to say of where a fact comes from. */
export function factSource(
  name: FactName,
  { posting }: Entry,
  evidence: ShownFacts,
  { messages, format }: BoardContext,
  values: readonly FactValue[] = [],
): FactSource {
  const shown = evidence.get(name);
  if (!shown) return { links: [] };
  const { status, targets, silent, silentOn } = shown;
  const said = messages.posting.saidInText(messages.posting.fact[name]);
  const links = targets.map((target, i) => ({
    target,
    name: targets.length === 1 ? said : messages.posting.numbered(said, format.number(i + 1)),
  }));
  if (status === 'contradicted') return { links, remark: messages.posting.textSaysOtherwise };
  if (OF_THE_BOARD.has(name)) return { links };
  const unsaid = posting.source ? messages.posting.fromSource : messages.posting.notInText;
  if (silent || (silentOn.size > 0 && silentOn.size >= values.length)) {
    return { links, remark: unsaid };
  }
  const missing = values.flatMap(({ text }, i) => (silentOn.has(i) ? [text] : []));
  if (missing.length === 0) return { links };
  return { links, remark: messages.posting.partly(format.and(missing), unsaid) };
}
