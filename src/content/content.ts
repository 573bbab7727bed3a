import type { ShownEvidence } from '../facts/evidence-selection.ts';
import type { IsoDate } from '../lib/date.ts';
import type { Company } from '../model/company.ts';
import type { FactName } from '../model/fact.ts';
import type { ContentImage } from '../model/image.ts';
import type { Guide } from '../model/guide.ts';
import { getHoldReason } from '../model/held-back.ts';
import type { Page } from '../model/page.ts';
import type { Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import type { Skill } from '../model/skill.ts';
import type { SynonymGroup } from '../model/synonyms.ts';
import type { TextBlock } from '../text/blocks.ts';
import type { MarkdownFormat } from '../text/markdown.ts';
import type { SentenceMark } from '../text/sentence-marks.ts';

/** Everything in a content folder, read, checked and parsed once. */
export interface Content {
  site: Site;
  /** In the order of their files. */
  postings: readonly PostingEntry[];
  guides: readonly GuideEntry[];
  companies: ReadonlyMap<string, Company>;
  places: ReadonlyMap<string, Place>;
  skills: ReadonlyMap<string, Skill>;
  /** The groups of `synonyms.yaml`. */
  synonyms: readonly SynonymGroup[];
  /** In the order of links to them. */
  pages: readonly PageEntry[];
  texts: SiteTexts;
  /** The images in the content folder, by name. */
  images: ReadonlyMap<string, ContentImage>;
}

export interface PostingEntry {
  id: string;
  data: Posting;
  text: EntryText;
  /** For each fact of the frontmatter, what the text states about it. */
  evidence: ReadonlyMap<FactName, ShownEvidence>;
}

export interface GuideEntry {
  id: string;
  data: Guide;
  text: EntryText;
}

export interface PageEntry {
  id: string;
  data: Page;
  /** Safe HTML. */
  html: string;
}

/** The texts of `site.yaml` as safe HTML; undefined for those that it lacks. */
export interface SiteTexts {
  /** On one line, without a paragraph around it. */
  notice?: string;
  about?: string;
  /** The text of the front page. */
  home?: string;
}

/** The text of a Markdown file. */
export interface EntryText {
  format: MarkdownFormat;
  /** The file, relative to the content folder, with forward slashes. */
  path: string;
  /** The Markdown without the frontmatter. */
  body: string;
  /**
   * Safe HTML in which the sentences that facts rest on have ids. Undefined for MDX until
   * its page has been rendered.
   */
  html?: string;
  /** The lines of the text; undefined for MDX until its page has been rendered. */
  blocks?: readonly TextBlock[];
  /** The sentences that facts rest on, by offsets in the body. */
  marks: readonly SentenceMark[];
}

/** The content that readers see on a day: without postings that are not published yet. */
export function withoutHeldBack(content: Content, today: IsoDate): Content {
  return {
    ...content,
    postings: content.postings.filter(({ data }) => !getHoldReason(data, today)),
  };
}
