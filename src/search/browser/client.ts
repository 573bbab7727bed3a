import { FORMAT, type Manifest } from '../index-files.ts';
import { loadManifest } from './load-manifest.ts';
import type {
  Answers,
  Method,
  OpenOptions,
  Reply,
  Request,
  SearchMethods,
  SearchRequest,
} from './protocol.ts';
import { SearchError } from './search-error.ts';
import workerUrl from './worker.ts?worker&url';

/** The page is of an earlier build and cannot read this index. It has to be reloaded. */
export class OutdatedPage extends Error {
  override name = 'OutdatedPage';
}

/** The board was deployed again, so the answers so far belong to the previous index. */
class OutdatedIndex extends Error {}

/** An engine, in a worker or in the page. */
interface EngineHandle {
  ask<M extends Method>(method: M, search: SearchRequest): Promise<Answers[M]>;
  close(): void;
}

interface OpenedIndex {
  version: string;
  engine: EngineHandle;
}

/** Access to one version of the index, for all questions of one search. */
export interface Session {
  /** The version. Values of facets are only valid for the version that they came from. */
  readonly version: string;
  ask<M extends Method>(method: M, search: SearchRequest): Promise<Answers[M]>;
  /** @throws when another version has replaced this one */
  confirm(): Promise<void>;
}

/** How long a worker may take to start before the page searches in its own thread. */
const WORKER_TIMEOUT_MS = 8000;

const MANIFEST_TIMEOUT_MS = 20_000;
const ANSWER_TIMEOUT_MS = 45_000;

/** A manifest that was loaded more recently than this is not loaded again. */
const MANIFEST_MAX_AGE_MS = 60_000;

/** An engine starts with a manifest that another script of the page requested within this time. */
const MANIFEST_SHARED_MS = 10_000;

/** How long a finished search waits to learn whether the index was replaced meanwhile. */
const CHECK_TIMEOUT_MS = 3000;

/** Searches the current index, even if the board is deployed while the page is open. */
export class SearchClient {
  readonly #folder: string;
  #opened: Promise<OpenedIndex> | undefined;
  #attempts = 0;
  /** When the manifest was loaded last, in milliseconds since 1970. */
  #checked = 0;

  /** @param folder the folder of all versions, as an absolute URL with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads what every search needs. If that fails, the first search reports it. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /**
   * Runs a search with the current index, and runs it again if the index was replaced meanwhile.
   *
   * @param check whether to load the manifest in order to notice a replaced index; if it cannot be
   * loaded, the search still succeeds
   * @throws {SearchError} when search does not work; the next call loads everything again
   * @throws {OutdatedPage} when search works after a reload of the page
   */
  async run<T>(work: (session: Session) => Promise<T>, check = true): Promise<T> {
    const opened = this.#open();
    try {
      const session = await this.#createSession(opened);
      const replaced = check ? isReplaced(session) : false;
      const result = await work(session);
      if (await replaced) throw new OutdatedIndex();
      return result;
    } catch (error) {
      const failed = await opened.catch(() => undefined);
      this.#close(opened);
      if (!failed || error instanceof OutdatedPage) throw error;
      const { version } = await this.#loadManifest();
      if (version === failed.version) throw error;
      return work(await this.#createSession(this.#open()));
    }
  }

  async #createSession(opened: Promise<OpenedIndex>): Promise<Session> {
    const { version, engine } = await opened;
    const confirm = async () => {
      if ((await this.#loadManifest()).version !== version) throw new OutdatedIndex();
    };
    if (Date.now() - this.#checked > MANIFEST_MAX_AGE_MS) {
      await confirm().catch((error: unknown) => {
        // Without a connection, the loaded index still answers.
        if (error instanceof OutdatedIndex) throw error;
      });
    }
    return {
      version,
      confirm,
      ask: (method, search) => withTimeout(ANSWER_TIMEOUT_MS, engine.ask(method, search)),
    };
  }

  #open(): Promise<OpenedIndex> {
    this.#opened ??= this.#start();
    return this.#opened;
  }

  /** Discards an engine that has failed, unless another has replaced it already. */
  #close(opened: Promise<OpenedIndex>): void {
    if (this.#opened !== opened) return;
    this.#opened = undefined;
    opened.then(({ engine }) => engine.close()).catch(() => undefined);
  }

  async #start(): Promise<OpenedIndex> {
    const manifest = await this.#loadManifest(MANIFEST_SHARED_MS);
    if (manifest.format !== FORMAT) throw new OutdatedPage();
    const options = { folder: this.#folder, manifest, now: Date.now(), attempt: this.#attempts };
    this.#attempts += 1;
    const engine = (await startWorker(options)) ?? (await startInPage(options));
    return { version: manifest.version, engine };
  }

  async #loadManifest(maxAgeMs = 0): Promise<Manifest> {
    const loading = loadManifest(this.#folder, maxAgeMs);
    const manifest = await withTimeout(MANIFEST_TIMEOUT_MS, loading).catch(() => {
      throw new SearchError('missing', 'The index cannot be reached.');
    });
    this.#checked = Date.now();
    return manifest;
  }
}

/** Whether another index has replaced the session's. False if that cannot be found out. */
function isReplaced(session: Session): Promise<boolean> {
  return withTimeout(CHECK_TIMEOUT_MS, session.confirm()).then(
    () => false,
    (error: unknown) => error instanceof OutdatedIndex,
  );
}

async function withTimeout<T>(ms: number, result: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchError('missing', 'There was no answer.')), ms);
  });
  try {
    return await Promise.race([result, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts an engine in a worker. Undefined if workers are blocked or the script does not load. */
async function startWorker(options: OpenOptions): Promise<EngineHandle | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(workerUrl, { type: 'module' });
  } catch {
    return undefined;
  }
  const ready = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
    setTimeout(() => resolve(false), WORKER_TIMEOUT_MS);
  });
  if (!ready) {
    worker.terminate();
    return undefined;
  }
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >();
  const rejectAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new SearchError('missing', message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('result' in data) asked?.resolve(data.result as never);
    else asked?.reject(data.reason ? new SearchError(data.reason, data.error) : Error(data.error));
  });
  worker.addEventListener('error', () => rejectAll('The worker stopped.'));
  const send = (request: Request) => worker.postMessage(request);
  send({ open: options });
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
      rejectAll('The engine was closed.');
    },
  };
}

/** Starts an engine in the page's own thread. */
async function startInPage(options: OpenOptions): Promise<EngineHandle> {
  const { Engine } = await import('./engine.ts').catch(() => {
    // The manifest was loaded and the script was not: it was deleted with an earlier build.
    throw new OutdatedPage();
  });
  const engine = new Engine(options);
  const methods: SearchMethods = engine;
  return {
    ask: (method, search) => methods[method](search),
    close: () => engine.close(),
  };
}
