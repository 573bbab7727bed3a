/** Why search cannot go on. */
export type Reason =
  /** A part of the index cannot be reached, or is not whole. */
  | 'missing'
  /** The browser may not run the program that searches. */
  | 'blocked';

/** Search cannot go on, and the reader is told why. */
export class SearchError extends Error {
  override name = 'SearchError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** How long a file may take before it counts as unreachable, in milliseconds. */
const PATIENCE = 20_000;

/** What Pagefind's own files begin with when they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

const GZIP = [0x1f, 0x8b];

/** Where the program that searches is; the other indexes have none of their own. */
const PROGRAM_FOLDER = 'words/';

const direct = globalThis.fetch.bind(globalThis);

/** The sources that stand between Pagefind and the network. */
const guarding = new Set<IndexFiles>();

/** The files of one index. Each comes whole or not at all. */
export class IndexFiles {
  readonly #folder: URL;
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  /** The first file that did not come. Pagefind says nothing of it and finds less. */
  failure: SearchError | undefined;

  /** @param folder the folder of the index, as an absolute address with a slash at its end */
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
      throw this.#fail(`${path} is not what it should be`);
    }
  }

  /**
   * Puts itself between Pagefind and the network: what Pagefind fetches from this folder is looked at first,
   * because Pagefind takes a missing or broken part of the index for one in which nothing was found.
   */
  interceptPagefindFetch(): void {
    guarding.add(this);
    globalThis.fetch = (input, init) => {
      const { href } = new URL(input instanceof Request ? input.url : input, location.href);
      const source = [...guarding].find(({ folder }) => href.startsWith(folder));
      return source ? source.#respond(new URL(href)) : direct(input, init);
    };
  }

  /** Lets go of what it holds. */
  close(): void {
    guarding.delete(this);
    this.#files.clear();
  }

  async #respond(url: URL): Promise<Response> {
    const path = url.pathname.slice(this.#folder.pathname.length);
    // One program serves every index.
    const own = path.endsWith('.pagefind') ? path.replace(/.*\//, PROGRAM_FOLDER) : path;
    const content = await this.bytes(own);
    if (/\.(?:pf_\w+|pagefind)$/.test(own) && !startsWith(content, SIGNATURE)) {
      throw this.#fail(`${own} is not a part of an index`);
    }
    if (own.endsWith('.json')) await this.json(own);
    return new Response(content);
  }

  #fail(message: string): SearchError {
    this.failure ??= new SearchError('missing', message);
    return this.failure;
  }
}

function startsWith(content: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(content.subarray(0, text.length)) === text;
}

async function fetchWhole(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await direct(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const content = new Uint8Array(await response.arrayBuffer());
  // A host may have unpacked it on the way.
  return GZIP.every((byte, i) => content[i] === byte) ? unpack(content) : content;
}

/** Unpacks a gzip file; one that was cut off or changed on its way is an error, for it ends in a checksum. */
async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
