/** Fields in which a slash is text. */
const EDITABLE =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, [contenteditable]';

/**
 * A search form that `/` focuses and Escape empties, with suggestions while the reader types.
 * Without this script it still works.
 */
class SearchBox extends HTMLElement {
  #leave = new AbortController();

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    document.addEventListener(
      'keydown',
      (event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const typing = event.target instanceof Element && event.target.matches(EDITABLE);
        if (event.key !== '/' || !plain || typing || event.defaultPrevented) return;
        event.preventDefault();
        input.focus();
        input.select();
      },
      { signal },
    );
    input.addEventListener(
      'keydown',
      (event) => {
        // If the list of suggestions is open, it has used the key.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (event.isComposing || input.value === '') return;
        event.preventDefault();
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      { signal },
    );
    // From the start, because a screen reader reads the role when the box gets the focus.
    input.role = 'combobox';
    input.ariaExpanded = 'false';
    input.ariaAutoComplete = 'list';
    const load = () => {
      const before = input.value;
      import('./combobox.ts')
        .then(({ connectCombobox }) => connectCombobox(this, input, before))
        // Without suggestions the box works all the same.
        .catch(() => undefined);
    };
    if (document.activeElement === input) load();
    else input.addEventListener('focus', load, { signal, once: true });
  }

  disconnectedCallback() {
    this.#leave.abort();
  }
}

customElements.define('search-box', SearchBox);
