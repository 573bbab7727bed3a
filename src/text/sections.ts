import { Parser } from 'htmlparser2';

/** A part of a posting's text: what its heading says, and its paragraphs and points in plain words. */
export interface Section {
  heading: string;
  /** The headings above it, the outermost first. */
  above: string[];
  lines: string[];
}

/** What schema.org has properties for, and how headings announce it. */
const KINDS = {
  responsibilities:
    /responsibilit|(?<![\w-])dut(?:y|ies)\b(?!-)|what you(?:’|')?(?:ll| will)? (?:be )?do|what (?:the|this) (?:role|job) involves|your (?:role|mission)|responsabilit|ce que vous ferez|\bvo(?:s|tre) (?:rôle|missions?)\b|tâches|\bmissions\b/i,
  qualifications:
    /qualification|requirement|what (?:we(?:’|')?re|we are) looking for|who you are|what you(?:’|')?(?:ll| will)? (?:need|bring)|compétences (?:requises|recherchées)|ce que nous (?:cherchons|recherchons)|exigences|\bprofil\b/i,
} as const;

export type SectionKind = keyof typeof KINDS;

/** The text of the sections whose headings announce something, line by line; empty when none does. */
export function linesOf(kind: SectionKind, sections: readonly Section[]): string[] {
  return sections
    .filter(({ heading, above }) => [...above, heading].some((one) => KINDS[kind].test(one)))
    .flatMap(({ lines }) => lines);
}

/** Elements that end a line of text. */
const LINE = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'blockquote', 'br']);

/** Cuts a text at its headings. What stands before the first has an empty one. */
export function sectionsOf(html: string): Section[] {
  const sections: Section[] = [{ heading: '', above: [], lines: [] }];
  /** The headings that the present place stands under, and how high each is. */
  const trail: { level: number; heading: string }[] = [];
  let text = '';
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') sections.at(-1)?.lines.push(line);
    text = '';
  };
  const isHeading = (name: string) => /^h[1-6]$/.test(name);
  const parser = new Parser({
    onopentagname(name) {
      if (isHeading(name) || LINE.has(name)) flush();
    },
    ontext(data) {
      text += data;
    },
    onclosetag(name) {
      if (isHeading(name)) {
        const level = Number(name.slice(1));
        const heading = text.replace(/\s+/g, ' ').trim();
        while ((trail.at(-1)?.level ?? 0) >= level) trail.pop();
        sections.push({ heading, above: trail.map((step) => step.heading), lines: [] });
        trail.push({ level, heading });
        text = '';
      } else if (LINE.has(name)) flush();
    },
  });
  parser.end(html);
  flush();
  return sections;
}
