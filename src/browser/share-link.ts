/** Opens the system's share sheet for a posting's URL, or copies the URL if there is none. */
class ShareLink extends HTMLElement {
  connectedCallback() {
    removeQuery();
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const url = this.dataset['url'];
    if (!button || !status || !url) return;
    const native = canShare(url);
    this.querySelector('[data-native]')?.toggleAttribute('hidden', !native);
    this.querySelector('[data-copy]')?.toggleAttribute('hidden', native);
    button.hidden = false;
    button.addEventListener('click', () => {
      status.textContent = '';
      if (native) {
        // Also rejects if the reader closes the sheet, which needs no message.
        navigator.share({ title: document.title, url }).catch(() => undefined);
        return;
      }
      copy(url).then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => (status.textContent = this.dataset['notCopied'] ?? ''),
      );
    });
  }
}

function canShare(url: string): boolean {
  return 'share' in navigator && 'canShare' in navigator && navigator.canShare({ url });
}

/** Rejects if the page was not loaded over HTTPS, or if access to the clipboard is denied. */
async function copy(url: string): Promise<void> {
  await navigator.clipboard.writeText(url);
}

/**
 * Removes the query from the URL in the address bar. Postings use none, so it can only hold
 * tracking parameters, which readers should not pass on when they copy the URL.
 */
function removeQuery(): void {
  if (location.search !== '')
    history.replaceState(history.state, '', location.pathname + location.hash);
}

customElements.define('share-link', ShareLink);
