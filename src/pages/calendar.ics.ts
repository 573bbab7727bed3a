import type { APIRoute } from 'astro';
import { loadAll } from '../board/load-published.ts';
import { MDX_COMPONENTS } from '../components/mdx.ts';
import { calendar } from '../publish/calendar.ts';

export const GET: APIRoute = async () => {
  const { board, postings, words } = await loadAll(MDX_COMPONENTS);
  return new Response(calendar(board, postings, words.feeds.calendarWords));
};
