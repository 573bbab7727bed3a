import type { ContentRule } from '../../posting/rule.ts';
import { LONGEST_SENTENCE } from '../../posting/stated/demand.ts';
import type { Reading } from '../reading.ts';
import { isOfText } from './best-first.ts';
import { SILENT, type LocatedMention, type Path, type Verdict } from './verdict.ts';

interface Against<Says> {
  rule: ContentRule;
  path: Path;
  /** What a mention says, in words that go on "The text says". */
  stated: (says: Says) => string;
  /** Whether the text may say the fact in words that no mention stands for; asked only where one says otherwise. */
  unless?: () => boolean;
}

/** The verdict on a fact that no mention supports: the first sure one in the text says otherwise, if there is one. */
export function unsupported<Says>(
  mentions: readonly LocatedMention<Says>[],
  { rule, path, stated, unless }: Against<Says>,
): Verdict {
  const rival = mentions.find((mention) => mention.sure && isOfText(mention));
  const conflicts =
    rival && !unless?.() ? [{ rule, path, span: rival.span, stated: stated(rival.says) }] : [];
  return { ...SILENT, unstated: [[...path]], conflicts };
}

/** Whether a pattern stands anywhere in a posting's title or text. */
export function standsIn({ passages }: Reading, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text.slice(0, LONGEST_SENTENCE)));
}
