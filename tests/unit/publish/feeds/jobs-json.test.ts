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

/** Fails unless a validator finds a file valid as it is written. */
function expectValid(validate: typeof validateJob, file: unknown): void {
  expect(validate(JSON.parse(JSON.stringify(file))), ajv.errorsText(validate.errors)).toBe(true);
}

const full = buildPublished(FULL, { id: 'full' });

describe('jobs.json', () => {
  it('says what board it is from, on which day, and where its schema is', () => {
    const file = jobsJson(BOARD, [full]);
    expect(file).toEqual({
      $schema: 'https://board.example/base/jobs.schema.json',
      board: { name: 'Fixture board', url: 'https://board.example/base/' },
      asOf: '2026-04-01',
      jobs: [publicPosting(full)],
    });
    expectValid(validateJobs, file);
  });

  it('has the postings of every state that may be passed on, in the order given', () => {
    const { closed, unconfirmed, kept } = HELD_BACK;
    const file = jobsJson(BOARD, [closed, full, kept, unconfirmed]);
    expect(file.jobs.map(({ id }) => id)).toEqual(['closed-one', 'full', 'stale-one']);
    expectValid(validateJobs, file);
  });

  it('is valid with nothing on the board', () => {
    expectValid(validateJobs, jobsJson(BOARD, []));
  });
});

describe('the JSON of one posting', () => {
  it('is its record, its text and where its schema is', () => {
    const file = jobJson(BOARD, full);
    expect(file).toEqual({
      $schema: 'https://board.example/base/job.schema.json',
      ...publicPosting(full),
      text: { markdown: full.markdown, html: full.html },
    });
    expectValid(validateJob, file);
  });

  it('has no text where only the facts are known', () => {
    const file = jobJson(BOARD, buildPublished({}, { html: '', markdown: '' }));
    expect(file).not.toHaveProperty('text');
    expectValid(validateJob, file);
  });

  it.each(Object.entries(HELD_BACK))('is there for a %s posting too', (_, posting) => {
    expectValid(validateJob, jobJson(BOARD, posting));
  });
});

describe('the schemas', () => {
  it('are of draft 2020-12 and known by their own addresses', () => {
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
    ['a field they do not name', { check: { ignore: [] } }],
    ['a value that is null', { summary: null }],
    ['a day that is none', { posted: '2026-02-30' }],
    ['a list with nothing in it', { skills: [] }],
  ])('refuse %s', (_, wrong) => {
    expect(validateJob({ ...jobJson(BOARD, full), ...wrong })).toBe(false);
  });
});

describe('hostile strings', () => {
  it('leave jobs.json valid and come back as they were', () => {
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
