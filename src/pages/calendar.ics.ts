import type { APIRoute } from 'astro';
import { loadAll } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { calendar } from '../publish/feeds/calendar.ts';

export const GET: APIRoute = async () => {
  const { board, postings, messages } = await loadAll(MDX_COMPONENTS);
  return new Response(calendar(board, postings, messages.feeds.calendarWords));
};
