import { WAYS } from '../posting/ways.ts';
import { aliasesOf } from './aliases.ts';
import { loadBoard } from './load.ts';
import { ruleGroups } from './rules.ts';

/** The static paths of what there is one of for each value of each way to browse. */
export async function valuePaths() {
  const { board } = await loadBoard();
  return WAYS.flatMap((way) => board.values(way)).map((value) => ({
    params: { way: value.way, value: value.id },
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

/** The static paths of the pages about the rules that content is held against. */
export async function rulePaths() {
  const { words } = await loadBoard();
  return ruleGroups(words).flatMap(({ rules }) =>
    rules.map((rule) => ({ params: { rule: rule.id }, props: { rule } })),
  );
}
