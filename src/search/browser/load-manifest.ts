import { MANIFEST_FILE, type Manifest } from '../index-files.ts';

/** The last request for a manifest. Several scripts of a page share it. */
let last: { folder: string; at: number; manifest: Promise<Manifest> } | undefined;

/**
 * Loads the manifest of the current index.
 *
 * @param folder the folder of all versions, as an absolute URL with a slash at its end
 * @param maxAgeMs a manifest that was requested more recently than this is not requested again
 * @throws when the manifest cannot be loaded
 */
export function loadManifest(folder: string, maxAgeMs: number): Promise<Manifest> {
  if (last?.folder === folder && Date.now() - last.at < maxAgeMs) return last.manifest;
  const request = { folder, at: Date.now(), manifest: fetchManifest(folder) };
  last = request;
  request.manifest.catch(() => {
    if (last === request) last = undefined;
  });
  return request.manifest;
}

async function fetchManifest(folder: string): Promise<Manifest> {
  const response = await fetch(folder + MANIFEST_FILE, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Manifest;
}
