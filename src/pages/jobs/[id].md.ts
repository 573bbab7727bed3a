import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPublished } from '../../publish/feeds/load-published.ts';
import { postingFilePaths } from '../../board/static-paths.ts';
import { MDX_COMPONENTS } from '../../components/posting/mdx-components.ts';
import { jobMarkdown } from '../../publish/feeds/job-markdown.ts';

export const getStaticPaths = postingFilePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(jobMarkdown(await loadPublished(props.entry, MDX_COMPONENTS)));
