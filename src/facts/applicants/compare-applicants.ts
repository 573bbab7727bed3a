import { extractApplicants } from './en/extract-applicants.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import type { FactComparer } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Holds the countries that applicants must be in against those that the text names. */
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
  // Countries that leave out all that are listed say otherwise, rather than more.
  const missing = certain.filter(
    ({ value }) =>
      value.some((country) => !listed.includes(country)) &&
      (listed.length === 0 || value.some((country) => listed.includes(country))),
  );
  const [first] = missing;
  const countries = [...new Set([...listed, ...missing.flatMap(({ value }) => value)])];
  return {
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

/** `NO` alone would be read as a truth value by many readers of YAML. */
function formatYamlCode(code: string): string {
  return code === 'NO' ? `'NO'` : code;
}
