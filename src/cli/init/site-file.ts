import { isMap, isScalar, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import { DEFAULT_ACCENT } from '../../model/accent.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Answers } from './questions.ts';

/** What only an example says of itself. */
const ONLY_EXAMPLE = ['asOf', 'notice', 'about'] as const;

/** The comments of fields that the example does without. */
const COMMENTS: Readonly<Record<string, string>> = {
  repository: ' The Git repository’s web page.',
  accent: ' The colour of the pins by light; by dark it is as much lighter as it has to be.',
  email: ' The address that the "report" link writes to.',
  issues: ' The page on which an issue is written in the repository of the board.',
};

/** Text is broken before this column, where it can be. */
const WIDTH = 116;

/**
 * `site.yaml` with answers in it. Its comments stay, and so do fields that are not asked for, but for those that
 * only an example has.
 *
 * @throws when the file cannot be read
 */
export function siteText(text: string, answers: Answers): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) {
    throw new UserError('site.yaml cannot be read. `npm run check` says why; mend it first.');
  }
  for (const field of ONLY_EXAMPLE) document.delete(field);
  for (const field of ['name', 'tagline', 'description', 'url', 'locale'] as const) {
    put(document, contents, field, answers[field] ?? contents.get(field));
  }
  put(document, contents, 'report', reportOf(document, answers));
  put(document, contents, 'repository', answers.repository);
  const { accent } = answers;
  put(
    document,
    contents,
    'accent',
    accent?.toLowerCase() === DEFAULT_ACCENT.light ? undefined : accent,
  );
  return document.toString({ lineWidth: WIDTH, singleQuote: true });
}

function reportOf(document: Document, { email, issues }: Answers): YAMLMap {
  const report = document.createNode({}) as YAMLMap;
  put(document, report, 'email', email);
  put(document, report, 'issues', issues);
  return report;
}

/** Sets a field, or removes it where there is no value; one that is new comes last, with a comment. */
function put(document: Document, map: YAMLMap, field: string, value: unknown): void {
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
