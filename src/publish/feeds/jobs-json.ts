import { z } from 'zod';
import { publicPosting, publicPostingSchema } from './public-posting.ts';
import type { PublishedBoard, PublishedPosting } from './feed.ts';

const jobJsonSchema = z.object({
  $schema: z.url().describe('The JSON Schema of this file.'),
  ...publicPostingSchema.shape,
  text: z
    .object({
      markdown: z.string().describe('As Markdown.'),
      html: z.string().describe('As HTML.'),
    })
    .describe('The text of the posting; missing if only its facts are known.')
    .optional(),
});

const jobsJsonSchema = z.object({
  $schema: z.url().describe('The JSON Schema of this file.'),
  board: z
    .object({
      name: z.string().describe('Its name.'),
      url: z.url().describe('Its front page.'),
    })
    .describe('The board.'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: 'The day of the states.', format: 'date' }),
  jobs: z
    .array(publicPostingSchema)
    .describe('The postings, the newest first, without their text.'),
});

/** One posting as JSON. */
export type JobJson = z.infer<typeof jobJsonSchema>;
/** The whole board as JSON. */
export type JobsJson = z.infer<typeof jobsJsonSchema>;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const getJobSchemaUrl = (board: PublishedBoard) => `${board.url}job.schema.json`;
const getJobsSchemaUrl = (board: PublishedBoard) => `${board.url}jobs.schema.json`;

/** `jobs.json`: the postings in every state that may be republished, in the given order. */
export function jobsJson(board: PublishedBoard, postings: readonly PublishedPosting[]): JobsJson {
  return {
    $schema: getJobsSchemaUrl(board),
    board: { name: board.name, url: board.url },
    asOf: board.today,
    jobs: postings.filter(({ posting }) => posting.republish).map(publicPosting),
  };
}

/** `jobs/<id>.json`: one posting with its text. Its record tells whether it may be republished. */
export function jobJson(board: PublishedBoard, published: PublishedPosting): JobJson {
  const { markdown, html } = published;
  return {
    $schema: getJobSchemaUrl(board),
    ...publicPosting(published),
    ...((markdown !== '' || html !== '') && { text: { markdown, html } }),
  };
}

/** `jobs.schema.json`: the JSON Schema of `jobs.json`. */
export function jobsSchema(board: PublishedBoard): JsonSchema {
  return {
    $id: getJobsSchemaUrl(board),
    title: `The postings of ${board.name}`,
    ...z.toJSONSchema(jobsJsonSchema),
  };
}

/** `job.schema.json`: the JSON Schema of `jobs/<id>.json`. */
export function jobSchema(board: PublishedBoard): JsonSchema {
  return {
    $id: getJobSchemaUrl(board),
    title: `A posting of ${board.name}`,
    ...z.toJSONSchema(jobJsonSchema),
  };
}
