/** A comment that was meant as text, so that the YAML after it cannot be read. */
interface CuttingComment {
  /** Offset of its `#`, in UTF-16 units. */
  start: number;
  /** The comment with its `#`. */
  text: string;
}

/** An error of the YAML parser, with its offsets. */
interface SyntaxError {
  pos: readonly [number, number];
}

const COMMENT = /(?:^|[ \t])(#[^\s#][^\r\n]*)/gm;

/** Comments that are tried, the nearest ones before the first error. */
const MAX_TRIED = 8;
const MAX_FOUND = 8;
/** Each try parses the whole text, so that fewer comments are sought in a long one. */
const MAX_LENGTH = 100_000;

/**
 * Finds the comments from which syntax errors follow, because they have swallowed a bracket or a
 * comma, or because their text goes on in the next line: as text, they leave fewer errors.
 *
 * @param readErrors parses a YAML text
 * @returns the comments, and the errors that have another cause
 */
export function findCuttingComments<Error extends SyntaxError>(
  yaml: string,
  readErrors: (yaml: string) => readonly Error[],
  errors = readErrors(yaml),
): { comments: CuttingComment[]; errors: readonly Error[] } {
  const comments: CuttingComment[] = [];
  let text = yaml;
  let left = errors;
  const most = Math.min(MAX_FOUND, Math.floor(MAX_LENGTH / (yaml.length + 1)));
  while (left.length > 0 && comments.length < most) {
    const found = findNearestComment(text, left, readErrors);
    if (!found) break;
    comments.push(found.comment);
    ({ text, left } = found);
  }
  return { comments: comments.sort((a, b) => a.start - b.start), errors: left };
}

function findNearestComment<Error extends SyntaxError>(
  yaml: string,
  errors: readonly Error[],
  readErrors: (yaml: string) => readonly Error[],
): { comment: CuttingComment; text: string; left: readonly Error[] } | undefined {
  const errorAt = errors.reduce((first, { pos }) => Math.min(first, pos[1]), Infinity);
  const before = [...yaml.matchAll(COMMENT)]
    .map(({ index, 0: all, 1: text = '' }) => ({ start: index + all.length - text.length, text }))
    .filter(({ start }) => start < errorAt)
    .slice(-MAX_TRIED);
  for (const comment of before.reverse()) {
    // A letter in place of the sign keeps the offsets.
    const text = `${yaml.slice(0, comment.start)}x${yaml.slice(comment.start + 1)}`;
    const left = readErrors(text);
    if (left.length < errors.length) return { comment, text, left };
  }
  return undefined;
}
