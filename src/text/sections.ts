import type { TextBlock } from './blocks.ts';

/** A part of a posting's text below one heading. */
export interface Section {
  /** Empty for what comes before the first heading. */
  heading: string;
  /** The headings above it, the outermost first. */
  above: string[];
  lines: string[];
}

/** The sections that schema.org has properties for, and how headings announce them. */
const SECTION_HEADINGS = {
  responsibilities:
    /responsibilit|(?<![\w-])dut(?:y|ies)\b(?!-)|what you(?:’|')?(?:ll| will)? (?:be )?do|what (?:the|this) (?:role|job) involves|your (?:role|mission)|responsabilit|ce que vous ferez|\bvo(?:s|tre) (?:rôle|missions?)\b|tâches|\bmissions\b/i,
  qualifications:
    /qualification|requirement|what (?:we(?:’|')?re|we are) looking for|who you are|what you(?:’|')?(?:ll| will)? (?:need|bring)|compétences (?:requises|recherchées)|ce que nous (?:cherchons|recherchons)|exigences|\bprofil\b/i,
} as const;

export type SectionKind = keyof typeof SECTION_HEADINGS;

/**
 * The lines of all sections of a kind, by their own headings or those above; empty if there is no
 * such section.
 */
export function findSectionLines(kind: SectionKind, sections: readonly Section[]): string[] {
  return sections
    .filter(({ heading, above }) =>
      [...above, heading].some((text) => SECTION_HEADINGS[kind].test(text)),
    )
    .flatMap(({ lines }) => lines);
}

/** Cuts a text at its headings. */
export function groupSections(blocks: readonly TextBlock[]): Section[] {
  let section: Section = { heading: '', above: [], lines: [] };
  const sections = [section];
  /** The headings that the present block is below, the outermost first. */
  const trail: { rank: number; text: string }[] = [];
  for (const block of blocks) {
    const text = block.text.replace(/\s+/g, ' ');
    const rank = block.heading;
    if (rank === undefined) {
      section.lines.push(text);
      continue;
    }
    while ((trail.at(-1)?.rank ?? 0) >= rank) trail.pop();
    section = { heading: text, above: trail.map((step) => step.text), lines: [] };
    sections.push(section);
    trail.push({ rank, text });
  }
  return sections;
}
