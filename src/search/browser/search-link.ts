import { writeState, type SearchState } from '../search-params.ts';

/**
 * Makes a link lead to another search, which this page runs itself unless the reader opens it in
 * another tab.
 */
export function makeSearchLink(
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
