import { areas as names } from '../../i18n/en/areas.ts';
import { includesArea, WORLDWIDE, type ApplicantAreas } from '../../model/applicants.ts';
import { isAreaGroup } from '../../model/area-group.ts';
import { getSubdivisionName, isSubdivision } from '../../model/subdivision.ts';
import { NO_STATEMENT, type FactComparer, type LocatedMention, type Path } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { LOCATION_CUE } from './en/applicant-cues.ts';
import { findAreaLists, type AreaList } from './en/area-lists.ts';
import { extractApplicants, type StatedApplicants } from './en/extract-applicants.ts';

type AreaMention = LocatedMention<StatedApplicants>;

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Compares where applicants must be with the areas that the text names. */
export const compareApplicants: FactComparer = ({ posting, text }) => {
  const listed = posting.applicants ?? [];
  const excepted = posting.applicantsExcept ?? [];
  const mentions = findMentions(text, extractApplicants);
  const spans = [
    ...listed.map((area) =>
      findSupport(mentions, ({ applicants }) => supportsArea(applicants, area)),
    ),
    ...excepted.map((area) =>
      findSupport(mentions, ({ applicantsExcept = [] }) => applicantsExcept.includes(area)),
    ),
  ];
  const paths: Path[] = [
    ...listed.map((_, i) => ['applicants', i]),
    ...excepted.map((_, i) => ['applicantsExcept', i]),
  ];
  const supporting = [...new Set(spans.filter((span) => span !== undefined))];
  const isSupported = spans.slice(0, listed.length).some((span) => span !== undefined);
  const certain = mentions.filter((mention) => mention.certain);
  const others = listed.length > 0 && !isSupported ? mentions.filter(isInBody) : [];
  const conflicting = others.find(
    ({ certain: isCertain, value }) => isCertain && !haveCommonArea(listed, value.applicants),
  );
  const isRemote = posting.workModes?.includes('remote') ?? false;
  const doubted = conflicting
    ? undefined
    : others.find(
        ({ value: { applicants, isProbable, isLocation } }) =>
          isProbable && (!isLocation || (isRemote && !haveCommonArea(listed, applicants))),
      );
  const named = text.passages.flatMap((passage) => findAreaLists(passage.text).flatMap(getAreas));
  const isNamed = (area: string) => haveCommonArea([area], named);
  const missing = paths.filter((_, i) => !spans[i]);
  const isSilent =
    mentions.length === 0 &&
    !listed.some(isNamed) &&
    !text.passages.some((passage) => LOCATION_CUE.test(passage.text));
  const isSure =
    isSilent ||
    (certain.length > 0 && isSupported && !listed.some((area, i) => !spans[i] && isNamed(area)));
  return {
    ...NO_STATEMENT,
    supporting,
    ...(conflicting || doubted ? {} : isSure ? { unstated: missing } : { unclear: missing }),
    conflicts: conflicting
      ? [
          {
            rule: 'applicants-contradicted',
            path: ['applicants'],
            span: conflicting.span,
            stated: describe(conflicting.value),
          },
        ]
      : [],
    doubts: doubted
      ? [{ path: ['applicants'], span: doubted.span, stated: describe(doubted.value) }]
      : [],
    omissions: conflicting || doubted ? [] : findOmissions(certain, posting),
  };
};

function findSupport(
  mentions: readonly AreaMention[],
  test: (areas: ApplicantAreas) => boolean,
): AreaMention['span'] | undefined {
  return rankSpans(mentions.filter(({ value }) => test(value)))[0];
}

/**
 * Whether a text that names some areas supports another one: it names the area itself, a larger
 * one, or a state of a country. A few countries do not support a group of many, nor does the whole
 * world support a single country.
 */
function supportsArea(stated: readonly string[] = [], area: string): boolean {
  return stated.some((one) => {
    if (area === WORLDWIDE || one === WORLDWIDE) return one === area;
    if (includesArea(one, area)) return true;
    const isSmaller = includesArea(area, one);
    return isAreaGroup(area) ? isSmaller && isAreaGroup(one) : isSmaller;
  });
}

/** Whether some applicants are in both lists of areas. */
function haveCommonArea(some: readonly string[], others: readonly string[] = []): boolean {
  return some.some((one) =>
    others.some((other) => includesArea(one, other) || includesArea(other, one)),
  );
}

function getAreas({ areas, except }: AreaList): string[] {
  return [...areas, ...except];
}

/** Areas that the text surely names, besides the listed ones, and exceptions that it makes. */
function findOmissions(
  certain: readonly AreaMention[],
  { applicants: listed = [], applicantsExcept = [] }: ApplicantAreas,
) {
  // A rule that excludes every listed area is a conflict, not an omission.
  const missing = certain.filter(
    ({ value: { applicants = [] } }) =>
      applicants.some((area) => !listed.some((one) => includesArea(one, area))) &&
      (listed.length === 0 || applicants.some((area) => listed.includes(area))),
  );
  const [first] = missing;
  const all = missing.flatMap(({ value }) => value.applicants ?? []);
  const areas = [...new Set([...listed, ...all])];
  const except = certain.find(
    ({ value }) =>
      value.applicantsExcept?.some((area) => !applicantsExcept.includes(area)) ?? false,
  );
  return [
    ...(first
      ? [
          {
            span: first.span,
            path: ['applicants'] as const,
            yaml: `applicants: ${formatList(areas)}`,
          },
        ]
      : []),
    ...(except?.value.applicantsExcept
      ? [
          {
            span: except.span,
            path: ['applicants'] as const,
            yaml: `applicantsExcept: ${formatList(except.value.applicantsExcept)}`,
          },
        ]
      : []),
  ];
}

function describe({ applicants = [], applicantsExcept = [] }: ApplicantAreas): string {
  if (applicants.includes(WORLDWIDE)) return 'applicants anywhere in the world';
  const except =
    applicantsExcept.length > 0 ? `, except ${applicantsExcept.map(getName).join(' or ')}` : '';
  return `only applicants in ${applicants.map(getName).join(' or ')}${except}`;
}

function getName(area: string): string {
  if (isAreaGroup(area)) return names.groups[area];
  return isSubdivision(area) ? getSubdivisionName(area) : (countryNames.of(area) ?? area);
}

/** Many YAML parsers read a bare `NO` as a boolean. */
function formatList(areas: readonly string[]): string {
  return `[${areas.map((code) => (code === 'NO' ? `'NO'` : code)).join(', ')}]`;
}
