import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPublished } from '../../publish/feeds/load-published.ts';
import { postingFilePaths } from '../../board/static-paths.ts';
import { publishedBoard } from '../../publish/feeds/published-posting.ts';
import { MDX_COMPONENTS } from '../../components/posting/mdx-components.ts';
import { jobJson } from '../../publish/feeds/jobs-json.ts';

export const getStaticPaths = postingFilePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, locals }) =>
  Response.json(jobJson(publishedBoard(locals), await loadPublished(props.entry, MDX_COMPONENTS)));
