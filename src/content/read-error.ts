/** What a maintainer can do about a file that cannot be read, by the code of the error. */
const REMEDIES: Record<string, string> = {
  ENOENT: 'It is a link to a file that is not there; put the file itself here.',
  EISDIR: 'It is a folder; a file of that name belongs here.',
  ENOTDIR: 'It is a file; a folder of that name belongs here.',
  EACCES: 'It may not be read; change its permissions.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'It is not in UTF-8; save it in that encoding.',
};

/** Why a file or folder cannot be read, with the remedy. */
export function explainReadError(error: unknown): string {
  return REMEDIES[codeOf(error)] ?? String(error);
}

export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
