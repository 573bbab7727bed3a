/** Shorter words have no ending that could be removed. */
const MIN_LENGTH = 4;

/** Removes the s of a plural, so that `internships` also finds `internship`. */
export function removePluralEnding(word: string): string {
  const plural = word.length === MIN_LENGTH ? /[^s]s$/ : /.{3}[^siu]s$/;
  return plural.test(word) ? word.slice(0, -1) : word;
}
