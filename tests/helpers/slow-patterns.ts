import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';

/**
 * Why a pattern may take more than linear time, one sentence for each reason.
 *
 * `scslre` is what `eslint-plugin-regexp` finds slow patterns with. It does not know of a gap after
 * a fixed word, as in `/from .* to/`: each `from` makes the engine search to the end of the text.
 */
export function findSlowness(pattern: RegExp): string[] {
  const reports = analyse(pattern).reports.map(
    ({ type, character }) => `A repeated ${JSON.stringify(character.pick)} is slow (${type}).`,
  );
  return [...reports, ...findUnlimitedGaps(pattern)];
}

/**
 * The parts of any length that a pattern searches for something behind, from each of many starts.
 */
function findUnlimitedGaps(pattern: RegExp): string[] {
  if (pattern.sticky) return [];
  const { source, flags } = pattern;
  const unicode = pattern.unicode || flags.includes('v');
  const parsed = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: unicode && !flags.includes('v'),
    unicodeSets: flags.includes('v'),
  });
  const found: string[] = [];

  /** @param before the elements that must match first @param after whether more must match */
  const visitAll = (
    parts: readonly AST.Alternative[],
    before: readonly AST.Element[],
    after: boolean,
  ): void => {
    for (const { elements } of parts) {
      const [first] = elements;
      const anchored = first?.type === 'Assertion' && first.kind === 'start' && !pattern.multiline;
      if (anchored && before.length === 0) continue;
      elements.forEach((element, index) => {
        const earlier = [...before, ...elements.slice(0, index).filter(takesText)];
        visit(element, earlier, after || elements.slice(index + 1).some(canFail));
      });
    }
  };
  const visit = (element: AST.Element, before: readonly AST.Element[], after: boolean): void => {
    if (element.type === 'Quantifier') {
      if (element.max < Infinity || !isBroad(element.element)) {
        visit(element.element, before, after);
        return;
      }
      const gap = new RegExp(`^${element.element.raw}$`, flags.replace(/[gy]/g, ''));
      // Where the gap cannot contain the words before it, no two starts search the same text.
      const restarts = before.length > 0 && !before.some((one) => mustLeave(one, gap));
      if (restarts && after) found.push(`The gap ${element.raw} has no limit.`);
    } else if (element.type === 'Group' || element.type === 'CapturingGroup') {
      visitAll(element.alternatives, before, after);
    } else if (element.type === 'Assertion' && element.kind === 'lookahead') {
      visitAll(element.alternatives, [...before, element], element.negate);
    } else if (element.type === 'Assertion' && element.kind === 'lookbehind') {
      visitAll(element.alternatives, element.negate ? [element] : [], true);
    }
  };
  visitAll(parsed.alternatives, [], false);
  return found;
}

const takesText = (element: AST.Element): boolean => element.type !== 'Assertion';

const canFail = (element: AST.Element): boolean =>
  element.type === 'Quantifier' ? element.min > 0 : true;

/** Whether an element matches at least one character that the gap does not. */
function mustLeave(element: AST.Element, gap: RegExp): boolean {
  switch (element.type) {
    case 'Character':
      return !gap.test(String.fromCodePoint(element.value));
    case 'CharacterClass':
      return !element.negate && element.elements.every((one) => isCharacterOutside(one, gap));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(({ elements }) =>
        elements.some((one) => mustLeave(one, gap)),
      );
    case 'Quantifier':
      return element.min > 0 && mustLeave(element.element, gap);
    default:
      return false;
  }
}

const isCharacterOutside = (element: AST.CharacterClass['elements'][number], gap: RegExp) =>
  element.type === 'Character' && !gap.test(String.fromCodePoint(element.value));

/** Whether an element matches most characters: `.`, `[^,]`, `\S`, `\W`, `\D`. */
function isBroad(element: AST.QuantifiableElement): boolean {
  if (element.type === 'CharacterClass') return element.negate;
  return element.type === 'CharacterSet' && (element.kind === 'any' || element.negate);
}
