import { BROWSE_BY } from '../model/browse-by.ts';
import { aliasesOf } from './aliases.ts';
import { loadBoard } from './load-board.ts';
import { getRuleGroups } from './rule-pages.ts';

/** The static paths of what there is one of for each value of each way to browse. */
export async function valuePaths() {
  const { board } = await loadBoard();
  return BROWSE_BY.flatMap((browseBy) => board.values(browseBy)).map((value) => ({
    params: { browseBy: value.browseBy, value: value.id },
    props: { value },
  }));
}

/** The static paths of postings' pages: their own, and those of their former ids. */
export async function pagePaths() {
  const { board } = await loadBoard();
  return [
    ...board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry, moved: false } })),
    ...[...aliasesOf(board)].map(([id, entry]) => ({
      params: { id },
      props: { entry, moved: true },
    })),
  ];
}

/** The static paths of what there is one of for each posting. */
export async function postingPaths() {
  const { board } = await loadBoard();
  return board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The static paths of the pages about lint rules. */
export async function rulePaths() {
  const { locale } = await loadBoard();
  return getRuleGroups(locale).flatMap(({ rules }) =>
    rules.map((rule) => ({ params: { rule: rule.id }, props: { rule } })),
  );
}
