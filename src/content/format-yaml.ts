import { parse } from 'yaml';

/** A text that needs no quotes in a list or a group in YAML. */
const PLAIN = /^(?:https:\/\/|mailto:)?[\p{L}\p{N}][\p{L}\p{N} @%?=&+_./~-]*$/u;

/** A value in YAML, on one line. */
export function formatYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatYaml).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${formatYaml(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !value.endsWith(' ') && parse(value) === value
    ? value
    : JSON.stringify(value);
}
