import { dayOf, type IsoDate } from '../../lib/date.ts';
import { FORMAT, MANIFEST_FILE, type Manifest } from '../index-files.ts';
import type { Engine } from './engine.ts';
import type { SearchRequest } from './protocol.ts';
import { SearchError, type Reason } from './file-source.ts';
import workerUrl from './worker.ts?worker&url';

/** What an engine can be asked. */
export type Method = 'find' | 'values' | 'counts' | 'suggest';
type Answer<M extends Method> = Awaited<ReturnType<Engine[M]>>;

/** What the page sends its worker: first the index to open, then questions. */
export type Request =
  | { open: { folder: string; manifest: Manifest; today: IsoDate; attempt: number } }
  | { open?: undefined; id: number; method: Method; search: SearchRequest };
export type Reply =
  { id: number; result: unknown } | { id: number; error: string; reason: Reason | undefined };

/** The page is of an earlier build, and cannot read this index; it has to be loaded anew. */
export class OutdatedPage extends Error {
  override name = 'OutdatedPage';
}

/** The board was deployed anew; the answers so far are about the one before. */
class OutdatedIndex extends Error {}

/** Something that answers as an engine does. */
interface Answering {
  ask<M extends Method>(method: M, search: SearchRequest): Promise<Answer<M>>;
  close(): void;
}

/** One state of the index, for everything that one search asks. */
export interface Session {
  /** Which state it is: values of facets are those of this one alone. */
  readonly version: string;
  ask<M extends Method>(method: M, search: SearchRequest): Promise<Answer<M>>;
  /** Makes sure that this is still the present state, for an answer that nothing was found. */
  confirm(): Promise<void>;
}

/** How long a worker may take to begin before the page searches by itself, in milliseconds. */
const WORKER_TIMEOUT_MS = 8000;

/** How long the manifest, and any one answer, may take, in milliseconds. */
const MANIFEST_TIMEOUT_MS = 20_000;
const ANSWER_TIMEOUT_MS = 45_000;

/** For how long the manifest is taken to hold, in milliseconds. */
const MANIFEST_MAX_AGE_MS = 60_000;

/** How long an answer that is there already may wait for the manifest to say that it holds, in milliseconds. */
const CHECK_TIMEOUT_MS = 3000;

/** Asks the present index, also when the board is deployed anew while the page is open. */
export class SearchClient {
  readonly #folder: string;
  #opened: Promise<{ version: string; engine: Answering }> | undefined;
  #attempts = 0;
  #checked = 0;

  /** @param folder the folder of all indexes, as an absolute address with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads what any search needs. A failure is told to whoever asks first. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /**
   * Does something with the present index, and once more from the beginning when it was replaced meanwhile.
   *
   * @param check whether to make sure of that beside the work; without a connection, what is loaded still answers
   * @throws {SearchError} when search cannot work; asked again, everything is loaded anew
   * @throws {OutdatedPage} when another page can
   */
  async run<T>(work: (session: Session) => Promise<T>, check = true): Promise<T> {
    const opened = this.#open();
    try {
      const session = await this.#session(opened);
      const replaced = check ? isReplaced(session) : false;
      const result = await work(session);
      if (await replaced) throw new OutdatedIndex();
      return result;
    } catch (error) {
      const failed = await opened.catch(() => undefined);
      this.#close(opened);
      if (!failed || error instanceof OutdatedPage) throw error;
      const { version } = await this.#manifest();
      if (version === failed.version) throw error;
      return work(await this.#session(this.#open()));
    }
  }

  async #session(opened: Promise<{ version: string; engine: Answering }>): Promise<Session> {
    const { version, engine } = await opened;
    const confirm = async () => {
      if ((await this.#manifest()).version !== version) throw new OutdatedIndex();
    };
    if (Date.now() - this.#checked > MANIFEST_MAX_AGE_MS) {
      await confirm().catch((error: unknown) => {
        // Without a connection, what is loaded still answers.
        if (error instanceof OutdatedIndex) throw error;
      });
    }
    return {
      version,
      confirm,
      ask: (method, search) => withTimeout(ANSWER_TIMEOUT_MS, engine.ask(method, search)),
    };
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
    const opening = {
      folder: this.#folder,
      manifest,
      today: dayOf(new Date()),
      attempt: this.#attempts,
    };
    this.#attempts += 1;
    const engine = (await startWorker(opening)) ?? (await startHere(opening));
    return { version: manifest.version, engine };
  }

  async #manifest(): Promise<Manifest> {
    const asked = fetch(this.#folder + MANIFEST_FILE, { cache: 'no-cache' }).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as Manifest;
    });
    const manifest = await withTimeout(MANIFEST_TIMEOUT_MS, asked).catch(() => {
      throw new SearchError('missing', 'the index cannot be reached');
    });
    this.#checked = Date.now();
    return manifest;
  }
}

/** Whether another index took the place of a session's; not where that cannot be known. */
function isReplaced(session: Session): Promise<boolean> {
  return withTimeout(CHECK_TIMEOUT_MS, session.confirm()).then(
    () => false,
    (error: unknown) => error instanceof OutdatedIndex,
  );
}

/** A result, or an error when it takes too long. */
async function withTimeout<T>(patience: number, result: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchError('missing', 'no answer came')), patience);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Opening = NonNullable<Request['open']>;

/** An engine in a worker; nothing where workers are blocked or their script does not come. */
async function startWorker(opening: Opening): Promise<Answering | undefined> {
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
  const stop = (why: string) => {
    for (const { reject } of waiting.values()) reject(new SearchError('missing', why));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('result' in data) asked?.resolve(data.result as never);
    else asked?.reject(data.reason ? new SearchError(data.reason, data.error) : Error(data.error));
  });
  worker.addEventListener('error', () => stop('the worker stopped'));
  const send = (request: Request) => worker.postMessage(request);
  send({ open: opening });
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
async function startHere({ folder, manifest, today, attempt }: Opening): Promise<Answering> {
  const { Engine } = await import('./engine.ts').catch(() => {
    // The manifest came and the program did not: it went with an earlier build.
    throw new OutdatedPage();
  });
  const engine = new Engine(folder, manifest, today, attempt);
  return {
    ask: (method, search) => engine[method](search) as Promise<Answer<typeof method>>,
    close: () => engine.close(),
  };
}
