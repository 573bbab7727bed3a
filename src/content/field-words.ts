import type { Path } from './schema-fields.ts';

/** `pay.per`, `sessions[1].start`. */
export function fieldName(path: Path): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

/** In UTF-16 units. */
const MAX_QUOTE_LENGTH = 80;

/** A value for a message: on one line, and not too long. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  // Control characters could overwrite lines of a terminal.
  const line = text.replace(/[\s\p{C}]+/gu, ' ');
  return line.length > MAX_QUOTE_LENGTH ? `${line.slice(0, MAX_QUOTE_LENGTH)}…` : line;
}
