import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadFeed } from '../../../board/load-published.ts';
import { valuePaths } from '../../../board/paths.ts';
import { MDX_COMPONENTS } from '../../../components/mdx.ts';
import { rss } from '../../../publish/rss.ts';

export const getStaticPaths = valuePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await rss(await loadFeed(props.value, MDX_COMPONENTS)));
