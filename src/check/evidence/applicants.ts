import { readApplicants } from '../../posting/stated/applicants.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, type Judge } from './verdict.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Holds the countries that applicants must be in against those that the text names. */
export const judgeApplicants: Judge = ({ posting, reading }) => {
  const listed = posting.applicantCountries ?? [];
  const mentions = mentionsIn(reading, readApplicants);
  const spans = listed.map(
    (country) => bestFirst(mentions.filter(({ says }) => says.includes(country)))[0],
  );
  const support = [...new Set(spans.filter((span) => span !== undefined))];
  const sure = mentions.filter(({ sure: isSure }) => isSure);
  const against = support.length === 0 && listed.length > 0 ? sure.find(isOfText) : undefined;
  // Countries that leave out all that are listed say otherwise, rather than more.
  const missing = sure.filter(
    ({ says }) =>
      says.some((country) => !listed.includes(country)) &&
      (listed.length === 0 || says.some((country) => listed.includes(country))),
  );
  const [first] = missing;
  const countries = [...new Set([...listed, ...missing.flatMap(({ says }) => says)])];
  return {
    support,
    unstated: spans.flatMap((span, i) => (span ? [] : [['applicantCountries', i]])),
    conflicts: against
      ? [
          {
            rule: 'applicants-contradicted',
            path: ['applicantCountries'],
            span: against.span,
            stated: `only applicants in ${against.says.map((code) => countryNames.of(code) ?? code).join(' or ')}`,
          },
        ]
      : [],
    omissions:
      first && !against
        ? [
            {
              span: first.span,
              path: ['applicantCountries'],
              yaml: `applicantCountries: [${countries.map(yamlCode).join(', ')}]`,
            },
          ]
        : [],
  };
};

/** `NO` alone would be read as a truth value by many readers of YAML. */
function yamlCode(code: string): string {
  return code === 'NO' ? `'NO'` : code;
}
