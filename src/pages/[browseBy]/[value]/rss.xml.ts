import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadFeed } from '../../../publish/feeds/load-published.ts';
import { valuePaths } from '../../../board/static-paths.ts';
import { MDX_COMPONENTS } from '../../../components/posting/mdx-components.ts';
import { rss } from '../../../publish/feeds/rss.ts';

export const getStaticPaths = valuePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await rss(await loadFeed(props.value, MDX_COMPONENTS)));
