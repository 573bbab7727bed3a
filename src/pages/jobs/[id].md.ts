import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPublished } from '../../board/load-published.ts';
import { postingPaths } from '../../board/paths.ts';
import { MDX_COMPONENTS } from '../../components/mdx.ts';
import { jobMarkdown } from '../../publish/markdown.ts';

export const getStaticPaths = postingPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(jobMarkdown(await loadPublished(props.entry, MDX_COMPONENTS)));
