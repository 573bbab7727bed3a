import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPublished, postingPaths } from '../../board/load.ts';
import { MDX_COMPONENTS } from '../../components/mdx.ts';
import { jobMarkdown } from '../../publish/markdown.ts';

export const getStaticPaths = postingPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(jobMarkdown(await loadPublished(props.entry, MDX_COMPONENTS)));
