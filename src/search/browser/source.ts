/** Why search cannot go on: the index cannot be reached, is not whole, or the browser may not run its program. */
export class SearchError extends Error {
  override name = 'SearchError';
}

/** How long a file may take before it counts as unreachable, in milliseconds. */
const PATIENCE = 20_000;

/** What Pagefind's own files begin with when they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

const GZIP = [0x1f, 0x8b];

/** The files of one index. Each comes whole or not at all. */
export class Source {
  readonly #folder: URL;
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  /** The first file that did not come. Pagefind says nothing of it and finds less. */
  failure: SearchError | undefined;

  /** @param folder the folder of the index, with a slash at its end */
  constructor(folder: URL) {
    this.#folder = folder;
  }

  get folder(): string {
    return this.#folder.href;
  }

  /** A file's content, unpacked. Asked for again, it comes from memory. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    let file = this.#files.get(path);
    if (!file) {
      file = fetchWhole(new URL(path, this.#folder)).catch((error: unknown) => {
        this.failure ??= error instanceof SearchError ? error : new SearchError(String(error));
        throw this.failure;
      });
      this.#files.set(path, file);
    }
    return file;
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.bytes(path))) as T;
  }

  /**
   * Puts itself between Pagefind and the network: what Pagefind fetches from this folder is looked at first,
   * because Pagefind takes a missing or broken part of the index for one in which nothing was found.
   */
  guard(scope: typeof globalThis): void {
    const direct = scope.fetch.bind(scope);
    scope.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, this.#folder);
      if (!url.href.startsWith(this.#folder.href)) return direct(input, init);
      const path = url.pathname.slice(this.#folder.pathname.length);
      // One program serves every index.
      const own = path.endsWith('.pagefind') ? path.replace(/.*\//, PROGRAM_FOLDER) : path;
      const content = await this.bytes(own);
      if (/\.(?:pf_\w+|pagefind)$/.test(own) && !startsWith(content, SIGNATURE)) {
        throw (this.failure ??= new SearchError(`${own} is not a part of an index`));
      }
      return new Response(content);
    };
  }
}

/** Where the program that searches is; the other indexes have none of their own. */
const PROGRAM_FOLDER = 'words/';

function startsWith(content: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(content.subarray(0, text.length)) === text;
}

async function fetchWhole(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetchDirect(url, { signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new SearchError(`${url.pathname} cannot be reached`);
  }
  if (!response.ok) throw new SearchError(`${url.pathname}: ${response.status}`);
  try {
    const content = new Uint8Array(await response.arrayBuffer());
    return isPacked(content) ? await unpack(content) : content;
  } catch {
    throw new SearchError(`${url.pathname} is not whole`);
  }
}

const fetchDirect = globalThis.fetch.bind(globalThis);

function isPacked(content: Uint8Array): boolean {
  return GZIP.every((byte, i) => content[i] === byte);
}

/** Unpacks a gzip file; one that was cut off or changed on its way is an error, for it ends in a checksum. */
async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
