/** A YAML error as a sentence, with its remedy. */
export function describeYamlError(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'The field is given twice; keep one of the two.';
    case 'MULTIPLE_DOCS':
      return 'A second YAML document begins here; keep one, and remove the line ---.';
    case 'TAG_RESOLVE_FAILED':
      return 'YAML tags are not used in content; remove what begins with an exclamation mark.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.includes('compact mappings')
        ? 'The value contains a colon; put quotes around it.'
        : `${toSentence(message)} Check the indentation.`;
    case 'TAB_AS_INDENT':
      return 'YAML is indented with spaces; replace the tab.';
    default:
      return `${toSentence(message)} Check the indentation, and put quotes around text that contains a colon or begins with a symbol.`;
  }
}

function toSentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
}
