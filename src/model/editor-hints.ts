// Metadata for the JSON Schemas of content files, which editors use. JSON Schema cannot express a
// refinement, so each refinement has the part of it here that JSON Schema can express.

/**
 * A pattern that every valid text matches.
 *
 * @param error the message of the check, which editors show as well
 */
export function editorPattern(pattern: RegExp, error: string) {
  return { pattern: pattern.source, patternErrorMessage: error };
}

/**
 * Objects must have one of some fields, or several of them.
 *
 * @param error the message of the check, which editors show as well
 */
export function requireOneOf(fields: readonly string[], error: string) {
  return { anyOf: fields.map((field) => ({ required: [field], errorMessage: error })) };
}
