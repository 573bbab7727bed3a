import { SKILL_KINDS } from '../posting/skill.ts';
import type { Way } from '../posting/ways.ts';
import type { Value } from './board.ts';
import type { BoardContext } from './context.ts';

/** Values under one heading; a way that needs no headings has one group without a title. */
export interface ValueGroup {
  title?: string;
  values: Value[];
}

/** The values of a way to browse as its index shows them: places by country, skills by kind. */
export function groupValues(way: Way, context: BoardContext): ValueGroup[] {
  const { board, words, format } = context;
  const values = [...board.values(way)];
  const grouped = (
    titles: readonly (readonly [string, string])[],
    keyOf: (value: Value) => string,
  ) =>
    titles
      .map(([key, title]) => ({ title, values: values.filter((value) => keyOf(value) === key) }))
      .filter((group) => group.values.length > 0);

  if (way === 'skills') {
    return grouped(
      SKILL_KINDS.map((kind) => [kind, words.browse.skillKinds[kind]]),
      ({ id }) => board.skill(id)?.kind ?? '',
    );
  }
  if (way === 'places') {
    const countryOf = ({ id }: Value) => board.place(id)?.country ?? '';
    const countries = [...new Set(values.map(countryOf))];
    return grouped(
      countries.map((code) => [code, format.country(code)]),
      countryOf,
    );
  }
  return values.length === 0 ? [] : [{ values }];
}
