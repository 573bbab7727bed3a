/** Hands a posting's address to the system's share sheet where there is one, else to the clipboard. */
class ShareLink extends HTMLElement {
  connectedCallback() {
    cleanAddress();
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
        // Closing the sheet without choosing rejects as well; there is nothing to say about it.
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

/** Rejects where the clipboard is out of reach: on pages that did not come over https, or when it is refused. */
async function copy(url: string): Promise<void> {
  await navigator.clipboard.writeText(url);
}

/**
 * Takes the query off the page's own address: a posting's page knows none, so all that it can hold is what others
 * hung on it to follow its reader. Who copies the address from the browser then shares a clean one too.
 */
function cleanAddress(): void {
  if (location.search !== '')
    history.replaceState(history.state, '', location.pathname + location.hash);
}

customElements.define('share-link', ShareLink);
