import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadBoard } from '../../board/load.ts';
import { loadPublished } from '../../board/load-published.ts';
import { postingPaths } from '../../board/paths.ts';
import { publishedBoard } from '../../board/published.ts';
import { MDX_COMPONENTS } from '../../components/mdx.ts';
import { jobJson } from '../../publish/jobs-json.ts';

export const getStaticPaths = postingPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(
    jobJson(publishedBoard(await loadBoard()), await loadPublished(props.entry, MDX_COMPONENTS)),
  );
