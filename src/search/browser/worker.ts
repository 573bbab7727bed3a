import { Engine } from './engine.ts';
import type { Reply, Request } from './client.ts';

// Searches off the page's own thread, so that typing never waits for it.
let engine: Engine | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.open) engine = new Engine(data.open.folder, data.open.manifest);
  else void answer(data.id, data.method, data.search);
});

async function answer(
  ...[id, method, search]: [
    number,
    'find' | 'values' | 'counts' | 'advise',
    Parameters<Engine['find']>[0],
  ]
) {
  const reply = await run().then(
    (result): Reply => ({ id, result }),
    (error: unknown): Reply => ({ id, error: String(error) }),
  );
  postMessage(reply);

  async function run() {
    if (!engine) throw new Error('the engine is not open');
    return engine[method](search);
  }
}

// A part of the index that did not come is reported where it was asked for.
addEventListener('unhandledrejection', (event) => event.preventDefault());

postMessage('ready');
