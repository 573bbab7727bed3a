import { dangling, type Ids } from '../content/catalogue.ts';
import { checkFields } from '../content/check-fields.ts';
import type { GuideEntry } from '../content/content.ts';
import { checkPath, duplicateIds, idOf } from '../content/file-path.ts';
import type { Finding } from '../content/finding.ts';
import { catchParserOverflow } from '../content/parser-overflow.ts';
import { readText } from '../content/read-text.ts';
import {
  createFinding,
  readMarkdown,
  type MarkdownSource,
  type SourceFile,
} from '../content/source-file.ts';
import { pushAll } from '../lib/push-all.ts';
import { guideSchema } from '../model/guide.ts';

interface GuideSettings {
  ids: Ids;
  render: boolean;
}

/** Checks the guides to places. Each place has one at most. */
export function checkGuides(
  files: readonly SourceFile[],
  settings: GuideSettings,
  findings: Finding[],
): GuideEntry[] {
  pushAll(findings, duplicateIds(files));
  /** The first guide to each place. */
  const guides = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const entry = catchParserOverflow(file, findings, () =>
      checkGuide(file, settings, guides, findings),
    );
    return entry ? [entry] : [];
  });
}

function checkGuide(
  file: SourceFile,
  { ids, render }: GuideSettings,
  guides: Map<string, SourceFile>,
  findings: Finding[],
): GuideEntry | undefined {
  const source = readMarkdown(file);
  findings.push(...checkPath(file), ...source.findings);
  const text = readText(source, findings, { render });
  if (source.data === undefined) return undefined;
  const { place }: Record<string, unknown> = Object(source.data);
  const checked = checkFields(source, guideSchema);
  findings.push(...checked.findings, ...dangling(source, ids, 'places', ['place'], place));
  if (typeof place === 'string') {
    const other = guides.get(place);
    if (other) findings.push(duplicateGuide(source, place, other));
    else guides.set(place, file);
  }
  return checked.value && text && { id: idOf(file.path), data: checked.value, text };
}

function duplicateGuide(source: MarkdownSource, place: string, other: SourceFile): Finding {
  return createFinding(source.file, source.locate(['place']), 'guide-duplicate', {
    field: 'place',
    value: place,
    message: `${other.path} is a guide to the same place; a place has one guide, so merge the two.`,
  });
}
