import { BROWSE_BY } from '../model/browse-by.ts';
import { aliasesOf } from './aliases.ts';
import { loadBoard } from './load-board.ts';
import { getRuleGroups } from './rule-pages.ts';

/** Static paths with one page for each value that postings are browsed by. */
export async function valuePaths() {
  const { board } = await loadBoard();
  return BROWSE_BY.flatMap((browseBy) => board.values(browseBy)).map((value) => ({
    params: { browseBy: value.browseBy, value: value.id },
    props: { value },
  }));
}

/** Static paths of the pages of postings, and of the redirect pages for their former ids. */
export async function postingPagePaths() {
  const { board } = await loadBoard();
  return [
    ...board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry, moved: false } })),
    ...[...aliasesOf(board)].map(([id, entry]) => ({
      params: { id },
      props: { entry, moved: true },
    })),
  ];
}

/** Static paths with one file for each posting. */
export async function postingFilePaths() {
  const { board } = await loadBoard();
  return board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Static paths of the board's own pages. */
export async function ownPagePaths() {
  const { board } = await loadBoard();
  return board.pages.map((page) => ({ params: { page: page.id }, props: { page } }));
}

/** Static paths of the pages about lint rules. */
export async function rulePaths() {
  const { locale } = await loadBoard();
  return getRuleGroups(locale).flatMap(({ rules }) =>
    rules.map((rule) => ({ params: { rule: rule.id }, props: { rule } })),
  );
}
