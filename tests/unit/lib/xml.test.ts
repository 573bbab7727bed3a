import { describe, expect, it } from 'vitest';
import { cdata, escapeHtml, xmlDocument, xmlFragment, xmlText } from '../../../src/lib/xml.ts';
import { expectWellFormed, HOSTILE, parseXml, textOf } from '../../helpers/build-published.ts';

describe('xmlText', () => {
  it.each([
    ['\u0000a\u0001\u0008\u000b\u000c\u000e\u001fb', 'ab'],
    ['\ud800a\udc00', 'a'],
    ['\ufffea\uffff', 'a'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u007f\u0085\u009f\ufffd\u{1fffe}', '\u007f\u0085\u009f\ufffd\u{1fffe}'],
    ['😀 é 中', '😀 é 中'],
  ])('converts %j to %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it('does not change its own output', () => {
    for (const text of HOSTILE) expect(xmlText(xmlText(text))).toBe(xmlText(text));
  });
});

describe('escapeHtml', () => {
  it('escapes markup', () => {
    expect(escapeHtml('<b>R&D</b>')).toBe('&lt;b&gt;R&amp;D&lt;/b&gt;');
  });
});

describe('an XML document', () => {
  it('declares its version and encoding', () => {
    expect(xmlDocument({ a: 'b' })).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>b</a>\n');
  });

  it('has attributes and repeated elements, and omits undefined values', () => {
    expect(
      xmlFragment({
        a: {
          '@b': '"1" & <2>',
          c: [{ '#text': 'x', '@y': 'true' }, { '#text': 'z' }],
          d: undefined,
        },
      }),
    ).toBe('<a b="&quot;1&quot; &amp; &lt;2&gt;"><c y="true">x</c><c>z</c></a>');
  });

  it('splits a CDATA section that would end early', () => {
    expect(xmlFragment({ a: cdata('x]]>y') })).toBe('<a><![CDATA[x]]]]><![CDATA[>y]]></a>');
  });

  it('can contain any string as text, in CDATA and in an attribute', async () => {
    const documents = HOSTILE.map((text) =>
      xmlDocument({ root: { '@attribute': text, text, section: cdata(text) } }),
    );
    await expectWellFormed(...documents);
    documents.forEach((document, i) => {
      const root = parseXml(document);
      const expected = xmlText(HOSTILE[i] ?? '');
      expect(textOf(root, 'text')).toBe(expected);
      expect(textOf(root, 'section')).toBe(expected);
    });
  });
});
