import { isMap, isScalar, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import { DEFAULT_THEME } from '../../model/theme.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Answers } from './questions.ts';

/** Fields that only the example has. */
const EXAMPLE_FIELDS = ['asOf', 'notice', 'about'] as const;

/** Fields that may refer to pages and images of the former board. */
const BOARD_FIELDS = ['logo', 'links', 'home'] as const;

/** The comments of fields that the example lacks. */
const COMMENTS: Readonly<Record<string, string>> = {
  repository: ' The Git repository’s web page.',
  colors: ' Colours of the light theme; the dark theme uses other shades of them.',
  email: ' The e-mail address of the "report" link.',
  issues: ' The page for new issues in the repository.',
};

/** The column at which long text is folded. */
const LINE_WIDTH = 116;

/**
 * Writes the answers into a `site.yaml`. Comments and other fields are kept, except those that only
 * the example has, and those that refer to the pages and images of a former board.
 *
 * @param keepsPages whether the pages and images stay
 * @throws UserError if the file is not valid YAML
 */
export function updateSiteFile(text: string, answers: Answers, keepsPages = true): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) {
    throw new UserError(
      'site.yaml cannot be read.',
      'Run `npm run check` to see why, and fix it first.',
    );
  }
  for (const field of [...EXAMPLE_FIELDS, ...(keepsPages ? [] : BOARD_FIELDS)]) {
    document.delete(field);
  }
  for (const field of ['name', 'tagline', 'description', 'url', 'locale'] as const) {
    setField(document, contents, field, answers[field] ?? contents.get(field));
  }
  setField(document, contents, 'report', createReport(document, answers));
  setField(document, contents, 'repository', answers.repository);
  const pin = answers.pin?.toLowerCase() === DEFAULT_THEME.light.pin ? undefined : answers.pin;
  contents.delete('accent');
  setField(document, contents, 'colors', createColors(document, contents, pin));
  return document.toString({ lineWidth: LINE_WIDTH, singleQuote: true });
}

/** The colours with another one for the pins; undefined if there are none. */
function createColors(
  document: Document,
  contents: YAMLMap,
  pin: string | undefined,
): YAMLMap | undefined {
  const present = contents.get('colors');
  const colors = isMap(present) ? present : (document.createNode({}) as YAMLMap);
  setField(document, colors, 'pin', pin);
  return colors.items.length === 0 ? undefined : colors;
}

function createReport(document: Document, { email, issues }: Answers): YAMLMap {
  const report = document.createNode({}) as YAMLMap;
  setField(document, report, 'email', email);
  setField(document, report, 'issues', issues);
  return report;
}

/**
 * Sets a field, or removes it if the value is undefined. A new field comes last, with its comment.
 */
function setField(document: Document, map: YAMLMap, field: string, value: unknown): void {
  if (value === undefined) {
    map.delete(field);
    return;
  }
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === field);
  if (pair && isScalar(pair.value) && typeof value === 'string') {
    pair.value.value = value;
    return;
  }
  if (pair) {
    pair.value = value;
    return;
  }
  const key = new Scalar(field);
  const comment = COMMENTS[field];
  if (comment !== undefined) key.commentBefore = comment;
  key.spaceBefore = map === document.contents;
  map.items.push(document.createPair(key, value));
}
