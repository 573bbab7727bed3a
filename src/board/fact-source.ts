import { FACTS_OF_THE_BOARD, type FactName } from '../model/fact.ts';
import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';
import type { ShownEvidence } from '../facts/evidence-selection.ts';

/** Where a fact comes from, as shown next to it. */
export interface FactSource {
  /** Links to the evidence in the text: the target's id, and the accessible name. */
  links: { target: string; name: string }[];
  /** A note if the text does not state the fact, or contradicts it. */
  remark?: string;
  /** Whether the remark is that the text states, or may state, something else. */
  isDisputed?: true;
}

/** The evidence that the page shows for each fact. */
export type ShownFacts = ReadonlyMap<FactName, ShownEvidence>;

export function factSource(
  name: FactName,
  { posting }: Entry,
  evidence: ShownFacts,
  { messages, format }: BoardContext,
  values: readonly { text: string }[] = [],
): FactSource {
  const shown = evidence.get(name);
  if (!shown) return { links: [] };
  const { status, targets, silent, silentOn } = shown;
  const linkName = messages.posting.evidenceInText(messages.posting.fact[name]);
  const links = targets.map((target, i) => ({
    target,
    name:
      targets.length === 1 ? linkName : messages.posting.numbered(linkName, format.number(i + 1)),
  }));
  if (status === 'contradicted') {
    return { links, remark: messages.posting.textSaysOtherwise, isDisputed: true };
  }
  if (status === 'doubted') {
    return { links, remark: messages.posting.textMaySayOtherwise, isDisputed: true };
  }
  if (status === 'unclear') {
    return { links, ...(posting.source && { remark: messages.posting.fromSourceUnclear }) };
  }
  if (FACTS_OF_THE_BOARD.has(name)) return { links };
  const notInText = posting.source ? messages.posting.fromSource : messages.posting.notInText;
  if (silent || (silentOn.size > 0 && silentOn.size >= values.length)) {
    return { links, remark: notInText };
  }
  const missing = values.flatMap(({ text }, i) => (silentOn.has(i) ? [text] : []));
  if (missing.length === 0) return { links };
  return { links, remark: messages.posting.partly(format.and(missing), notInText) };
}
