import { Parser } from 'htmlparser2';

/**
 * The texts of a row in which words of a query are marked: those of its elements with the attribute
 * `data-mark`, in their order.
 */
export function getMarkableTexts(html: string): string[] {
  const texts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag(_, attributes) {
      if (inside) throw new Error('An element with data-mark contains another element.');
      inside = 'data-mark' in attributes;
      if (inside) texts.push('');
    },
    ontext(text) {
      if (inside) texts.push((texts.pop() ?? '') + text);
    },
    onclosetag() {
      inside = false;
    },
  });
  parser.end(html);
  return texts;
}
