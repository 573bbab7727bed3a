import type { Method, Reply, Request } from './client.ts';
import type { SearchRequest } from './protocol.ts';
import { Engine } from './engine.ts';
import { SearchError } from './file-source.ts';

// Searches off the page's own thread, so that typing never waits for it.
let engine: Engine | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.open) {
    const { folder, manifest, today, attempt } = data.open;
    engine = new Engine(folder, manifest, today, attempt);
  } else void answer(data.id, data.method, data.search);
});

async function answer(id: number, method: Method, search: SearchRequest): Promise<void> {
  const reply = (message: Reply) => postMessage(message);
  try {
    if (!engine) throw new Error('the engine is not open');
    reply({ id, result: await engine[method](search) });
  } catch (error) {
    reply({
      id,
      error: String(error),
      reason: error instanceof SearchError ? error.reason : undefined,
    });
  }
}

// A part of the index that did not come is reported where it was asked for.
addEventListener('unhandledrejection', (event) => event.preventDefault());

postMessage('ready');
