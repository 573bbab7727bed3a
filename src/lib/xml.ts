import XMLBuilder from 'fast-xml-builder';

/** Characters that XML forbids, even as references (XML 1.0, 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text for XML: without control characters, lone surrogates, U+FFFE and U+FFFF, and with the line
 * ends that a parser reports (XML 1.0, 2.11).
 */
export function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text for a CDATA section. */
export interface Cdata {
  readonly '#cdata': string;
}

/**
 * Marks text as a CDATA section. An end of a section within the text is split between two sections.
 */
export function cdata(text: string): Cdata {
  return { '#cdata': xmlText(text) };
}

/**
 * Elements by their names: a text, a CDATA section, child elements, or a list of those for several
 * elements of one name. A name that begins with `@` is an attribute, `#text` is the text of an
 * element with attributes, and undefined values are left out.
 */
export interface XmlElements {
  readonly [name: string]: string | Cdata | XmlElements | readonly XmlElements[] | undefined;
}

const cleanValue = (_name: string, value: unknown) =>
  typeof value === 'string' ? xmlText(value) : value;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  cdataPropName: '#cdata',
  tagValueProcessor: cleanValue,
  attributeValueProcessor: (name, value) => String(cleanValue(name, value)),
});

/** Elements as XML, with all texts escaped. Names are not checked. */
export function xmlFragment(elements: XmlElements): string {
  return builder.build(elements);
}

/** A whole document in UTF-8. `root` has a single element. */
export function xmlDocument(root: XmlElements): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlFragment(root)}\n`;
}
