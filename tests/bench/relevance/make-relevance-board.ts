import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { EMPLOYERS } from './companies.ts';
import type { GeneratedPosting } from './generate-postings.ts';
import { AREA_LIST, TOWN_LIST } from './places.ts';
import { SKILLS } from './skills.ts';

const SITE = {
  name: 'Relevance fixture board',
  tagline: 'A board for measurements',
  description: 'Postings that were made up so that the relevance of search can be measured.',
  url: 'https://fixture.example',
  locale: 'en-GB',
  report: { email: 'report@fixture.example' },
};

/** Writes the content folder of the board on which relevance is measured. */
export async function makeRelevanceBoard(
  folder: string,
  postings: readonly GeneratedPosting[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'postings'), { recursive: true });
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  const companies = EMPLOYERS.map(({ id, name }) => [
    id,
    { name, url: 'https://fixture.example/', about: 'A made-up employer.' },
  ]);
  const places = [...TOWN_LIST, ...AREA_LIST].map(({ id, ...place }) => [id, place]);
  await write('site.yaml', stringify(SITE));
  await write('companies.yaml', stringify(Object.fromEntries(companies)));
  await write('places.yaml', stringify(Object.fromEntries(places)));
  await write('skills.yaml', stringify(SKILLS));
  await Promise.all(
    postings.map(({ attributes, frontmatter, text }) =>
      write(`postings/${attributes.id}.md`, `---\n${stringify(frontmatter)}---\n\n${text}\n`),
    ),
  );
}
