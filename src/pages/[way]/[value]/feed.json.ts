import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadFeed } from '../../../board/load-published.ts';
import { valuePaths } from '../../../board/paths.ts';
import { MDX_COMPONENTS } from '../../../components/mdx.ts';
import { jsonFeed } from '../../../publish/json-feed.ts';

export const getStaticPaths = valuePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(jsonFeed(await loadFeed(props.value, MDX_COMPONENTS)));
