import { defineCollection } from 'astro:content';
import { findContent } from './board/board-store.ts';
import { contentLoader } from './content/loader.ts';
import { readEnvironment } from './lib/environment.ts';
import { guideSchema } from './model/guide.ts';
import { postingSchema } from './model/posting.ts';

const { content: folder } = readEnvironment(process.env, process.cwd());

export const collections = {
  postings: defineCollection({
    loader: contentLoader('postings', { folder, getContent: findContent }),
    schema: postingSchema,
  }),
  guides: defineCollection({
    loader: contentLoader('guides', { folder, getContent: findContent }),
    schema: guideSchema,
  }),
};
