/** The files of the smallest valid board. */
export const LEAST = {
  'site.yaml': `name: Fixture board
tagline: Nothing on it is real
description: Nothing on it is real.
url: https://board.example
locale: en-GB
report:
  email: report@board.example
`,
  'companies.yaml': '',
  'places.yaml': '',
  'skills.yaml': '',
};
