import { fieldName, quoteValue } from '../content/field-words.ts';
import type { Finding } from '../content/finding.ts';
import { createFinding, type YamlSource } from '../content/source-file.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';

/** A place for which a statement of pay holds, as the frontmatter names it. */
interface PayPlace {
  path: readonly PropertyKey[];
  id: unknown;
}

/** Lists the places in `pay`, which may be invalid. */
export function listPayPlaces(pay: unknown): PayPlace[] {
  const statements: { path: PropertyKey[]; data: unknown }[] = Array.isArray(pay)
    ? pay.map((data: unknown, i) => ({ path: ['pay', i], data }))
    : [{ path: ['pay'], data: pay }];
  return statements.flatMap(({ path, data }) => {
    const places: unknown = Reflect.get(Object(data), 'places');
    return Array.isArray(places)
      ? places.map((id: unknown, i) => ({ path: [...path, 'places', i], id }))
      : [];
  });
}

/**
 * Checks that pay holds for places that the posting has.
 *
 * @param known the ids in the catalogue; unknown ones are reported as such
 */
export function checkPayPlaces(
  source: YamlSource,
  fields: Record<string, unknown>,
  known: ReadonlySet<string> | undefined,
): Finding[] {
  const places = Array.isArray(fields['places'])
    ? fields['places'].filter((id) => typeof id === 'string')
    : [];
  return listPayPlaces(fields['pay']).flatMap(({ path, id }) => {
    if (typeof id !== 'string' || places.includes(id) || known?.has(id) === false) return [];
    const nearest = findNearestSpelling(id, places);
    const other = nearest === undefined ? '' : `, or use "${nearest}"`;
    return [
      createFinding(source.file, source.locate(path), 'field-value', {
        field: fieldName(path),
        value: quoteValue(id),
        message: `"${quoteValue(id)}" is not among the places of the posting; add it to "places"${other}. A place that the posting does not have can be named in "for".`,
      }),
    ];
  });
}
