/** Hands a posting's address to the system's share sheet where there is one, else to the clipboard. */
class ShareLink extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const url = this.dataset['url'];
    if (!button || !status || !url) return;
    const native = 'share' in navigator && navigator.canShare({ url });
    this.querySelector('[data-native]')?.toggleAttribute('hidden', !native);
    this.querySelector('[data-copy]')?.toggleAttribute('hidden', native);
    button.hidden = false;
    button.addEventListener('click', () => {
      status.textContent = '';
      if (native) {
        // Closing the sheet without choosing rejects as well; there is nothing to say about it.
        navigator.share({ title: document.title, url }).catch(() => undefined);
        return;
      }
      navigator.clipboard.writeText(url).then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => (status.textContent = this.dataset['notCopied'] ?? ''),
      );
    });
  }
}

customElements.define('share-link', ShareLink);
