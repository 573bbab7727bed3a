import { extractApplicants } from './en/extract-applicants.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { NO_STATEMENT, type FactComparer } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Compares the countries that applicants must be in with those that the text names. */
export const compareApplicants: FactComparer = ({ posting, text }) => {
  const listed = posting.applicantCountries ?? [];
  const mentions = findMentions(text, extractApplicants);
  const spans = listed.map(
    (country) => rankSpans(mentions.filter(({ value }) => value.includes(country)))[0],
  );
  const supporting = [...new Set(spans.filter((span) => span !== undefined))];
  const certain = mentions.filter(({ certain: isCertain }) => isCertain);
  const conflicting =
    supporting.length === 0 && listed.length > 0 ? certain.find(isInBody) : undefined;
  // A rule that excludes every listed country is a conflict, not an omission.
  const missing = certain.filter(
    ({ value }) =>
      value.some((country) => !listed.includes(country)) &&
      (listed.length === 0 || value.some((country) => listed.includes(country))),
  );
  const [first] = missing;
  const countries = [...new Set([...listed, ...missing.flatMap(({ value }) => value)])];
  return {
    ...NO_STATEMENT,
    supporting,
    unstated: spans.flatMap((span, i) => (span ? [] : [['applicantCountries', i]])),
    conflicts: conflicting
      ? [
          {
            rule: 'applicants-contradicted',
            path: ['applicantCountries'],
            span: conflicting.span,
            stated: `only applicants in ${conflicting.value.map((code) => countryNames.of(code) ?? code).join(' or ')}`,
          },
        ]
      : [],
    omissions:
      first && !conflicting
        ? [
            {
              span: first.span,
              path: ['applicantCountries'],
              yaml: `applicantCountries: [${countries.map(formatYamlCode).join(', ')}]`,
            },
          ]
        : [],
  };
};

/** Many YAML parsers read a bare `NO` as a boolean. */
function formatYamlCode(code: string): string {
  return code === 'NO' ? `'NO'` : code;
}
