import XMLBuilder from 'fast-xml-builder';

/** What no XML document may hold, not even as a character reference (XML 1.0, 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text as XML can carry it: without control characters, lone surrogates, U+FFFE and U+FFFF, and with
 * the line ends that a parser reports whatever was written (XML 1.0, 2.11).
 */
export function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** Plain text as HTML shows it, for where a format expects HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text that is written as a CDATA section. */
export interface Cdata {
  readonly '#cdata': string;
}

/** Wraps text for a CDATA section; one that ends within the text is split in two. */
export function cdata(text: string): Cdata {
  return { '#cdata': xmlText(text) };
}

/**
 * Elements by their names: a text, a CDATA section, or an element of its own; several of one name are a
 * list. A name that begins with `@` is an attribute, `#text` is the text beside attributes, and what is
 * undefined is left out.
 */
export interface XmlElements {
  readonly [name: string]: string | Cdata | XmlElements | readonly XmlElements[] | undefined;
}

const clean = (_name: string, value: unknown) =>
  typeof value === 'string' ? xmlText(value) : value;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  cdataPropName: '#cdata',
  tagValueProcessor: clean,
  attributeValueProcessor: (name, value) => String(clean(name, value)),
});

/** Elements as XML, every text escaped. Names are the caller's own and not looked at. */
export function xmlFragment(elements: XmlElements): string {
  return builder.build(elements);
}

/** A whole document in UTF-8; `root` has the one element that everything else is in. */
export function xmlDocument(root: XmlElements): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlFragment(root)}\n`;
}
