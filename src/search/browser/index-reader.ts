import { getFirstRow, WORDS_FOLDER } from '../index-files.ts';
import {
  interceptFetch,
  isIntact,
  isMetaFile,
  isProgramFile,
  nativeFetch,
  numberRecords,
} from '../pagefind-adapter.ts';
import { SearchError } from './search-error.ts';
import { unpack } from './unpack.ts';

/** How long loading one file may take. */
const FETCH_TIMEOUT_MS = 20_000;

/** Reads the files of one version of the index. A file comes whole or not at all. */
export class IndexReader {
  readonly #folder: URL;
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #failure: SearchError | undefined;
  #stopInterception: (() => void) | undefined;

  /** @param folder the folder of the version, as an absolute URL with a slash at its end */
  constructor(folder: URL) {
    this.#folder = folder;
  }

  get folder(): string {
    return this.#folder.href;
  }

  /** The first file that failed. Pagefind ignores a failed file and finds less. */
  get failure(): SearchError | undefined {
    return this.#failure;
  }

  /** @throws {SearchError} when a file has failed */
  assertWhole(): void {
    if (this.#failure) throw this.#failure;
  }

  /** The unpacked content of a file. Every file is loaded once. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    let file = this.#files.get(path);
    if (!file) {
      file = fetchFile(new URL(path, this.#folder)).catch((error: unknown) => {
        throw this.#fail(String(error));
      });
      this.#files.set(path, file);
    }
    return file;
  }

  async json<T>(path: string): Promise<T> {
    const text = new TextDecoder().decode(await this.bytes(path));
    try {
      return JSON.parse(text) as T;
    } catch {
      throw this.#fail(`${path} is not JSON`);
    }
  }

  /** Checks every file that Pagefind loads, before Pagefind gets it. */
  interceptPagefind(): void {
    this.#stopInterception = interceptFetch(this.folder, (path) => this.#respond(path));
  }

  /** Frees the memory. */
  close(): void {
    this.#stopInterception?.();
    this.#files.clear();
  }

  async #respond(path: string): Promise<Response> {
    // The program is stored once, with the index of words.
    const stored = isProgramFile(path) ? WORDS_FOLDER + path.replace(/^.*\//, '') : path;
    const content = await this.bytes(stored);
    if (!isIntact(stored, content)) throw this.#fail(`${stored} is not a file of an index`);
    if (stored.endsWith('.json')) await this.json(stored);
    return new Response(isMetaFile(path) ? numberRecords(content, getFirstRow(path)) : content);
  }

  #fail(message: string): SearchError {
    this.#failure ??= new SearchError('missing', message);
    return this.#failure;
  }
}

async function fetchFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await nativeFetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
}
