/** Switches between light and dark. Choosing the system's theme forgets the choice. */
class ThemeToggle extends HTMLElement {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#choose(this.#isDark() ? 'light' : 'dark');
      this.#label(button);
    });
    this.#system.addEventListener('change', () => this.#label(button));
    this.#label(button);
  }

  #isDark(): boolean {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === undefined ? this.#system.matches : chosen === 'dark';
  }

  #choose(theme: 'light' | 'dark') {
    const root = document.documentElement;
    const isSystem = (theme === 'dark') === this.#system.matches;
    if (isSystem) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    try {
      if (isSystem) localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice applies to this page only.
    }
  }

  #label(button: HTMLButtonElement) {
    const label = (this.#isDark() ? this.dataset['toLight'] : this.dataset['toDark']) ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

customElements.define('theme-toggle', ThemeToggle);
