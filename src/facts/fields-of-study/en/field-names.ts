/** Abbreviations of fields of study. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  'artificial intelligence': 'AI',
  'computer engineering': 'CE|CompE|ECE',
  'computer science': 'CS|EECS|comp\\.? sci\\.?',
  'data science': 'DS',
  economics: '[Ee]con',
  'electrical engineering': 'EE|ECE|EECS',
  'human computer interaction': 'HCI',
  'information technology': 'IT',
  'machine learning': 'ML',
  'management information systems': 'MIS',
  mathematics: '[Mm]aths?',
  math: '[Mm]athematics|[Mm]aths',
  'mechanical engineering': 'MechE',
  'natural language processing': 'NLP',
  statistics: '[Ss]tats',
};

/** Splits the name of a field into its words, in lower case. */
export function splitWords(field: string): string[] {
  return (
    field
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
