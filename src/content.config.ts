import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { markdownFolder } from './check/loader.ts';
import { companySchema } from './posting/company.ts';
import { readEnvironment } from './posting/environment.ts';
import { guideSchema } from './posting/guide.ts';
import { placeSchema } from './posting/place.ts';
import { postingSchema } from './posting/schema.ts';
import { siteSchema } from './posting/site.ts';
import { skillSchema } from './posting/skill.ts';

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
