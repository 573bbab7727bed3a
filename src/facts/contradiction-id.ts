/** Lint rules that report a contradiction between a fact and the text. */
export const CONTRADICTION_IDS = [
  'applicants-contradicted',
  'deadline-contradicted',
  'degree-contradicted',
  'duration-contradicted',
  'employment-contradicted',
  'experience-contradicted',
  'hours-contradicted',
  'level-contradicted',
  'pay-contradicted',
  'pay-period-contradicted',
  'places-contradicted',
  'sessions-contradicted',
  'sponsorship-contradicted',
  'terms-contradicted',
  'work-mode-contradicted',
] as const;
export type ContradictionId = (typeof CONTRADICTION_IDS)[number];
