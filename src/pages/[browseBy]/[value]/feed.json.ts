import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadFeed } from '../../../publish/feeds/load-published.ts';
import { valuePaths } from '../../../board/static-paths.ts';
import { MDX_COMPONENTS } from '../../../components/posting/mdx-components.ts';
import { jsonFeed } from '../../../publish/feeds/json-feed.ts';

export const getStaticPaths = valuePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(jsonFeed(await loadFeed(props.value, MDX_COMPONENTS)));
