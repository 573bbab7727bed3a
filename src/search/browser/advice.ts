import { fill, fillCount, type SearchWords } from '../../words/search.ts';
import { without, type Choices, type Facet } from '../facets.ts';
import { STEP, writeState, type SearchState } from '../params.ts';
import { fromTemplate, part } from './dom.ts';
import type { Advice } from './protocol.ts';

/** Shows what would find something: another spelling, fewer filters, closed postings. */
export function showAdvice(
  root: HTMLElement,
  { spelling, without: dropped, withoutAll, closed }: Advice,
  state: SearchState,
  words: SearchWords,
  locale: string,
  nameOf: (facet: Facet, value: string) => string,
  onFollow: (state: SearchState) => void,
): void {
  const hint = part(root, '[data-spelling]');
  hint.hidden = !spelling;
  if (spelling) {
    const link = part<HTMLAnchorElement>(hint, 'a');
    link.textContent = fill(words.spelling, { text: spelling.text });
    lead(link, { ...state, text: spelling.text, shown: STEP }, onFollow);
  }
  const { choices } = state;
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const namesOf = (facet: Facet) =>
    or.format(
      (choices[facet] ?? []).map((value) => fill(words.quoted, { text: nameOf(facet, value) })),
    );
  const ways: { said: string; total: number; choices: Choices }[] = [
    ...dropped.map(({ facet, total }) => ({
      said: fill(words.without, { name: namesOf(facet) }),
      total,
      choices: without(choices, facet),
    })),
    { said: words.withoutAll, total: withoutAll, choices: {} },
    { said: words.closed, total: closed, choices: { ...choices, state: ['closed'] } },
  ];
  const lines = ways
    .filter(({ total }) => total > 0)
    .map(({ said, total, choices: others }) => {
      const line = fromTemplate(root, 'advice');
      part(line, 'span').textContent = said;
      const link = part<HTMLAnchorElement>(line, 'a');
      link.textContent = fillCount(words.postings, total, locale);
      lead(link, { ...state, choices: others, shown: STEP }, onFollow);
      return line;
    });
  const list = part(root, '[data-advice]');
  list.replaceChildren(...lines);
  list.hidden = lines.length === 0;
}

/** Makes a link to another search one that this page follows by itself, where it is followed in this tab. */
export function lead(
  link: HTMLAnchorElement,
  state: SearchState,
  onFollow: (state: SearchState) => void,
): void {
  link.href = location.pathname + writeState(state);
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(state);
  };
}
