import { z } from 'zod';
import { publicPosting, publicPostingSchema } from './public-posting.ts';
import type { PublishedBoard, PublishedPosting } from './feed.ts';

const jobSchemaOf = z.object({
  $schema: z.url().describe('The JSON Schema of this file.'),
  ...publicPostingSchema.shape,
  text: z
    .object({
      markdown: z.string().describe('As Markdown.'),
      html: z.string().describe('As HTML.'),
    })
    .describe('The posting’s text; left out where only its facts are known.')
    .optional(),
});

const jobsSchemaOf = z.object({
  $schema: z.url().describe('The JSON Schema of this file.'),
  board: z
    .object({
      name: z.string().describe('Its name.'),
      url: z.url().describe('Its front page.'),
    })
    .describe('The board that this is from.'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: 'The day that states are as of.', format: 'date' }),
  jobs: z
    .array(publicPostingSchema)
    .describe('The postings, the newest first, without their text.'),
});

/** One posting as JSON. */
export type JobJson = z.infer<typeof jobSchemaOf>;
/** The whole board as JSON. */
export type JobsJson = z.infer<typeof jobsSchemaOf>;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const jobSchemaUrl = (board: PublishedBoard) => `${board.url}job.schema.json`;
const jobsSchemaUrl = (board: PublishedBoard) => `${board.url}jobs.schema.json`;

/** `jobs.json`: the postings of every state that may be passed on, in the order given. */
export function jobsJson(board: PublishedBoard, postings: readonly PublishedPosting[]): JobsJson {
  return {
    $schema: jobsSchemaUrl(board),
    board: { name: board.name, url: board.url },
    asOf: board.today,
    jobs: postings.filter(({ posting }) => posting.republish).map(publicPosting),
  };
}

/** `jobs/<id>.json`: one posting with its text, whether it may be passed on or not; the record says which. */
export function jobJson(board: PublishedBoard, published: PublishedPosting): JobJson {
  const { markdown, html } = published;
  return {
    $schema: jobSchemaUrl(board),
    ...publicPosting(published),
    ...((markdown !== '' || html !== '') && { text: { markdown, html } }),
  };
}

/** `jobs.schema.json`: what `jobs.json` looks like. */
export function jobsSchema(board: PublishedBoard): JsonSchema {
  return {
    $id: jobsSchemaUrl(board),
    title: `The postings of ${board.name}`,
    ...z.toJSONSchema(jobsSchemaOf),
  };
}

/** `job.schema.json`: what `jobs/<id>.json` looks like. */
export function jobSchema(board: PublishedBoard): JsonSchema {
  return {
    $id: jobSchemaUrl(board),
    title: `A posting of ${board.name}`,
    ...z.toJSONSchema(jobSchemaOf),
  };
}
