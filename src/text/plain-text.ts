import type { MdastNode } from 'satteri';

/** Where a stretch of plain text begins, and where in the source that stretch comes from. */
interface Stretch {
  from: number;
  offset: number;
}

/** Plain text, and for each character of it where in the Markdown it comes from. */
export class PlainText {
  text = '';
  readonly #stretches: Stretch[] = [];

  add(text: string, offset: number): void {
    this.#stretches.push({ from: this.text.length, offset });
    this.text += text;
  }

  /** Adds what a text node says, which Markdown may write with escapes, entities and line prefixes. */
  addWritten(text: string, offset: number, written: string): void {
    if (text === written) this.add(text, offset);
    else {
      const base = this.text.length;
      for (const stretch of stretchesOf(text, written)) {
        this.#stretches.push({ from: base + stretch.from, offset: offset + stretch.offset });
      }
      this.text += text;
    }
  }

  /** The offset in the Markdown of a character here. */
  offsetOf(index: number): number {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#stretches[middle]?.from ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const stretch = this.#stretches[low];
    return stretch ? stretch.offset + index - stretch.from : 0;
  }
}

/** What a block says, without recursion: text may be nested a thousand levels deep. */
export function plainText(block: MdastNode, markdown: string): PlainText {
  const plain = new PlainText();
  const ahead = [block];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'break') plain.add('\n', start);
    else if (node.type === 'text') {
      plain.addWritten(node.value, start, markdown.slice(start, end));
    } else if (node.type === 'inlineCode') {
      const fence = Math.max(markdown.slice(start, end).indexOf(node.value), 1);
      plain.add(node.value, start + fence);
    } else if ('children' in node) {
      // Cells are said one after the other: `Pay: $30 an hour`.
      if (node.type === 'tableCell' && plain.text !== '') plain.add(': ', start);
      for (let i = node.children.length - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child) ahead.push(child);
      }
    }
  }
  return plain;
}

/** What in Markdown stands for other characters than its own: an escape, an entity, a line end with what is around it. */
const WRITTEN =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/gi;

/** Aligns the text of a node with how it is written. */
function stretchesOf(text: string, written: string): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, offset: 0 }];
  /** How far the two are aligned. */
  let from = 0;
  let offset = 0;
  for (const match of written.matchAll(WRITTEN)) {
    const [sign] = match;
    from += match.index - offset;
    offset = match.index;
    const said = lengthSaid(sign, text, from, written.charAt(offset + sign.length));
    if (/[\r\n]/.test(sign)) {
      stretches.push({ from, offset: offset + sign.search(/[\r\n]/) });
    } else if (sign.startsWith('\\') && said === 1) {
      // The escaped character itself, not the backslash.
      stretches.push({ from, offset: offset + 1 });
    }
    from += said;
    offset += sign.length;
    stretches.push({ from, offset });
  }
  return stretches;
}

/** How many units of the text, from `from` on, what is written as `sign` and followed by `next` stands for. */
function lengthSaid(sign: string, text: string, from: number, next: string): number {
  if (/[\r\n]/.test(sign)) return text.startsWith('\r\n', from) ? 2 : 1;
  if (sign.startsWith('\\')) return text.startsWith(sign, from) && sign !== '\\\\' ? 2 : 1;
  const isLiteral = text.startsWith(sign, from) && !/^&amp;$/i.test(sign);
  if (isLiteral) return sign.length;
  const one = (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
  // Some names stand for two characters.
  const isPair = next !== '' && text[from + one] !== next && text[from + one + 1] === next;
  return isPair ? one + 1 : one;
}
