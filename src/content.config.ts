import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { companySchema } from './posting/company.ts';
import { contentFolder } from './posting/content-folder.ts';
import { guideSchema } from './posting/guide.ts';
import { placeSchema } from './posting/place.ts';
import { postingSchema } from './posting/schema.ts';
import { siteSchema } from './posting/site.ts';
import { skillSchema } from './posting/skill.ts';

const content = contentFolder(process.env['BOARD_CONTENT'], process.cwd());

/** One file an entry; the file's name is the id, whatever its frontmatter says. */
const folder = (name: string) =>
  glob({
    base: pathToFileURL(resolve(content, name)),
    pattern: '*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  });

/** Many entries in one file, each under its id. */
const catalogue = (name: string) =>
  file(resolve(content, name), { parser: (text) => parse(text) ?? {} });

export const collections = {
  postings: defineCollection({ loader: folder('postings'), schema: postingSchema }),
  guides: defineCollection({ loader: folder('guides'), schema: guideSchema }),
  companies: defineCollection({ loader: catalogue('companies.yaml'), schema: companySchema }),
  places: defineCollection({ loader: catalogue('places.yaml'), schema: placeSchema }),
  skills: defineCollection({ loader: catalogue('skills.yaml'), schema: skillSchema }),
  site: defineCollection({
    loader: file(resolve(content, 'site.yaml'), { parser: (text) => ({ site: parse(text) }) }),
    schema: siteSchema,
  }),
};
