import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadManifest } from '../../../../src/search/browser/load-manifest.ts';

/** Answers requests with manifests whose versions are numbered. */
function serve(): { requests: string[] } {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    requests.push(url);
    return Response.json({ version: String(requests.length) });
  });
  return { requests };
}

const HOUR_MS = 3_600_000;

describe('the manifest', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is requested once by several scripts of a page', async () => {
    const { requests } = serve();
    const [one, other] = await Promise.all([
      loadManifest('https://one.example/', HOUR_MS),
      loadManifest('https://one.example/', HOUR_MS),
    ]);
    expect(requests).toEqual(['https://one.example/current.json']);
    expect(other).toBe(one);
  });

  it('is requested again where it has to be new, and for another folder', async () => {
    const { requests } = serve();
    await loadManifest('https://two.example/', HOUR_MS);
    const { version } = await loadManifest('https://two.example/', 0);
    expect(version).toBe('2');
    expect((await loadManifest('https://two.example/', HOUR_MS)).version).toBe('2');
    await loadManifest('https://three.example/', HOUR_MS);
    expect(requests).toHaveLength(3);
  });

  it('is requested again after a failure', async () => {
    vi.stubGlobal('fetch', async () => new Response('not found', { status: 404 }));
    await expect(loadManifest('https://four.example/', HOUR_MS)).rejects.toThrow('404');
    serve();
    expect((await loadManifest('https://four.example/', HOUR_MS)).version).toBe('1');
  });
});
