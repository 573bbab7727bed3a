import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { markdownFolder } from './content/loader.ts';
import { companySchema } from './model/company.ts';
import { readEnvironment } from './lib/environment.ts';
import { guideSchema } from './model/guide.ts';
import { placeSchema } from './model/place.ts';
import { postingSchema } from './model/posting.ts';
import { siteSchema } from './model/site.ts';
import { skillSchema } from './model/skill.ts';

const { content } = readEnvironment(process.env, process.cwd());
const pathTo = (name: string) => join(content, name);

/** Many entries in one file, each under its id. The path goes as a URL: it may hold a `#`, or begin with `C:`. */
const catalogue = (name: string) =>
  file(pathToFileURL(pathTo(name)).href, { parser: (text) => parse(text) ?? {} });

export const collections = {
  postings: defineCollection({
    loader: markdownFolder(pathTo('postings')),
    schema: postingSchema,
  }),
  guides: defineCollection({ loader: markdownFolder(pathTo('guides')), schema: guideSchema }),
  companies: defineCollection({ loader: catalogue('companies.yaml'), schema: companySchema }),
  places: defineCollection({ loader: catalogue('places.yaml'), schema: placeSchema }),
  skills: defineCollection({ loader: catalogue('skills.yaml'), schema: skillSchema }),
  site: defineCollection({
    loader: file(pathToFileURL(pathTo('site.yaml')).href, {
      parser: (text) => ({ site: parse(text) }),
    }),
    schema: siteSchema,
  }),
};
