import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import {
  jobJson,
  jobSchema,
  jobsJson,
  jobsSchema,
} from '../../../../src/publish/feeds/jobs-json.ts';
import { publicPosting } from '../../../../src/publish/feeds/public-posting.ts';
import {
  buildPublished,
  BOARD,
  FULL,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
} from '../../../helpers/build-published.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validateJobs = ajv.compile(jobsSchema(BOARD));
const validateJob = ajv.compile(jobSchema(BOARD));

/** Fails unless the serialized file is valid. */
function expectValid(validate: typeof validateJob, file: unknown): void {
  expect(validate(JSON.parse(JSON.stringify(file))), ajv.errorsText(validate.errors)).toBe(true);
}

const full = buildPublished(FULL, { id: 'full' });

describe('jobs.json', () => {
  it('has its board, its date and the URL of its schema', () => {
    const file = jobsJson(BOARD, [full]);
    expect(file).toEqual({
      $schema: 'https://board.example/base/jobs.schema.json',
      board: { name: 'Fixture board', url: 'https://board.example/base/' },
      asOf: '2026-04-01',
      jobs: [publicPosting(full)],
    });
    expectValid(validateJobs, file);
  });

  it('has the postings of every state that may be republished, in the given order', () => {
    const { closed, unconfirmed, kept } = HELD_BACK;
    const file = jobsJson(BOARD, [closed, full, kept, unconfirmed]);
    expect(file.jobs.map(({ id }) => id)).toEqual(['closed-one', 'full', 'stale-one']);
    expectValid(validateJobs, file);
  });

  it('is valid if the board is empty', () => {
    expectValid(validateJobs, jobsJson(BOARD, []));
  });
});

describe('the JSON of one posting', () => {
  it('has the record, the text and the URL of its schema', () => {
    const file = jobJson(BOARD, full);
    expect(file).toEqual({
      $schema: 'https://board.example/base/job.schema.json',
      ...publicPosting(full),
      text: { markdown: full.markdown, html: full.html },
    });
    expectValid(validateJob, file);
  });

  it('has no text if the posting has none', () => {
    const file = jobJson(BOARD, buildPublished({}, { html: '', markdown: '' }));
    expect(file).not.toHaveProperty('text');
    expectValid(validateJob, file);
  });

  it.each(Object.entries(HELD_BACK))(
    'is also valid for a posting that feeds exclude: %s',
    (_, posting) => {
      expectValid(validateJob, jobJson(BOARD, posting));
    },
  );
});

describe('the schemas', () => {
  it('conform to draft 2020-12 and have their own URLs as ids', () => {
    for (const [schema, file] of [
      [jobsSchema(BOARD), 'jobs.schema.json'],
      [jobSchema(BOARD), 'job.schema.json'],
    ] as const) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://board.example/base/${file}`,
      });
      expect(ajv.validateSchema(schema)).toBe(true);
    }
  });

  it.each([
    ['an unknown field', { check: { ignore: [] } }],
    ['a null value', { summary: null }],
    ['an invalid date', { posted: '2026-02-30' }],
    ['an empty list', { skills: [] }],
  ])('reject %s', (_, wrong) => {
    expect(validateJob({ ...jobJson(BOARD, full), ...wrong })).toBe(false);
  });
});

describe('hostile strings', () => {
  it('leave jobs.json valid and are preserved', () => {
    const file = jobsJson({ ...BOARD, name: ']]></script>"' }, HOSTILE_POSTINGS);
    expectValid(validateJobs, file);
    expect(file.jobs.map(({ title }) => title)).toEqual(HOSTILE);
    expect(file.jobs.map(({ company }) => company.name)).toEqual(HOSTILE);
    expect(file.jobs.map(({ places }) => places?.[0]?.locality)).toEqual(HOSTILE);
  });

  it('leave the JSON of a posting valid', () => {
    HOSTILE_POSTINGS.forEach((posting) => expectValid(validateJob, jobJson(BOARD, posting)));
  });
});
