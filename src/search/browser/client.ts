import type { Engine, Search } from './engine.ts';
import { FORMAT, MANIFEST, type Manifest } from '../layout.ts';
import { SearchError } from './source.ts';
import workerUrl from './worker.ts?worker&url';

/** What an engine can be asked. */
type Method = 'find' | 'values' | 'counts' | 'advise';
type Answer<M extends Method> = Awaited<ReturnType<Engine[M]>>;

/** What the page sends its worker: first the index to open, then questions. */
export type Request =
  | { open: { folder: string; manifest: Manifest } }
  | { open?: undefined; id: number; method: Method; search: Search };
export type Reply = { id: number; result: unknown } | { id: number; error: string };

/** The page is of an earlier build, and cannot read this index; it has to be loaded anew. */
export class OutdatedPage extends Error {
  override name = 'OutdatedPage';
}

/** Something that answers as an engine does. */
interface Answering {
  ask<M extends Method>(method: M, search: Search): Promise<Answer<M>>;
  close(): void;
}

/** How long a worker may take to begin before the page searches by itself, in milliseconds. */
const PATIENCE = 8000;

/**
 * Asks the present index. When the board was deployed anew since the page was loaded, what the old index lacks
 * is asked of the new one.
 */
export class SearchClient {
  readonly #folder: string;
  #opened: Promise<{ version: string; engine: Answering }> | undefined;

  /** @param folder the folder of all indexes, as an absolute address with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads what any search needs. A failure is told to whoever asks first. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /**
   * @throws {SearchError} when search cannot work; asked again, everything is loaded anew
   * @throws {OutdatedPage} when another page can
   */
  async ask<M extends Method>(method: M, search: Search): Promise<Answer<M>> {
    const opened = this.#open();
    try {
      return await (await opened).engine.ask(method, search);
    } catch (error) {
      const failed = await opened.catch(() => undefined);
      this.#close(opened);
      if (!failed || error instanceof OutdatedPage) throw error;
      const { version } = await this.#manifest();
      if (version === failed.version) throw error;
      return (await this.#open()).engine.ask(method, search);
    }
  }

  #open() {
    this.#opened ??= this.#start();
    return this.#opened;
  }

  /** Forgets an engine that has failed, unless another took its place already. */
  #close(opened: Promise<{ engine: Answering }>): void {
    if (this.#opened !== opened) return;
    this.#opened = undefined;
    opened.then(({ engine }) => engine.close()).catch(() => undefined);
  }

  async #start() {
    const manifest = await this.#manifest();
    if (manifest.format !== FORMAT) throw new OutdatedPage();
    const engine =
      (await startWorker(this.#folder, manifest)) ?? (await startHere(this.#folder, manifest));
    return { version: manifest.version, engine };
  }

  async #manifest(): Promise<Manifest> {
    try {
      const response = await fetch(this.#folder + MANIFEST, { cache: 'no-cache' });
      if (response.ok) return (await response.json()) as Manifest;
    } catch {
      // No connection, or not what a manifest looks like: said below.
    }
    throw new SearchError('the index cannot be reached');
  }
}

/** An engine in a worker; nothing where workers are blocked or their script does not come. */
async function startWorker(folder: string, manifest: Manifest): Promise<Answering | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(workerUrl, { type: 'module' });
  } catch {
    return undefined;
  }
  const ready = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
    setTimeout(() => resolve(false), PATIENCE);
  });
  if (!ready) {
    worker.terminate();
    return undefined;
  }
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new SearchError(data.error));
    else asked?.resolve(data.result as never);
  });
  const stop = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new SearchError(reason));
    waiting.clear();
  };
  worker.addEventListener('error', () => stop('the worker stopped'));
  const send = (request: Request) => worker.postMessage(request);
  send({ open: { folder, manifest } });
  let id = 0;
  return {
    ask: (method, search) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        send({ id, method, search });
      }),
    close: () => {
      worker.terminate();
      stop('the engine was closed');
    },
  };
}

/** An engine in the page itself. */
async function startHere(folder: string, manifest: Manifest): Promise<Answering> {
  const { Engine } = await import('./engine.ts').catch(() => {
    // The manifest came and the program did not: it went with an earlier build.
    throw new OutdatedPage();
  });
  const engine = new Engine(folder, manifest);
  return {
    ask: (method, search) => engine[method](search) as Promise<Answer<typeof method>>,
    close: () => undefined,
  };
}
