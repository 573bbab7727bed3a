import { Engine } from './engine.ts';
import type { Method, Reply, Request, SearchRequest } from './protocol.ts';
import { SearchError } from './search-error.ts';

// Searches outside the page's thread, so that typing is never delayed.
let engine: Engine | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.open) engine = new Engine(data.open);
  else void answer(data.id, data.method, data.search);
});

async function answer(id: number, method: Method, search: SearchRequest): Promise<void> {
  const reply = (message: Reply) => postMessage(message);
  try {
    if (!engine) throw new Error('The index is not open.');
    reply({ id, result: await engine[method](search) });
  } catch (error) {
    reply({
      id,
      error: String(error),
      reason: error instanceof SearchError ? error.reason : undefined,
    });
  }
}

// A file that fails is reported by the search that needs it.
addEventListener('unhandledrejection', (event) => event.preventDefault());

postMessage('ready');
