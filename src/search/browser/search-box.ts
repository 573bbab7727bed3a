/** Fields in which a slash is text. */
const EDITABLE =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, [contenteditable]';

/** The role of the input, which a screen reader reads when the box gets the focus. */
const COMBOBOX = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' };

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
        if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
        // The list of suggestions has used the key.
        if (event.defaultPrevented) return;
        event.preventDefault();
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      { signal },
    );
    for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value);
    const load = () => {
      const folder = new URL(this.dataset['index'] ?? '', location.href).href;
      import('./combobox.ts')
        .then(({ connectCombobox }) => connectCombobox(this, input, folder))
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
