import type { z } from 'zod';
import { companySchema } from '../model/company.ts';
import { guideSchema } from '../model/guide.ts';
import { pageSchema } from '../model/page.ts';
import { placeSchema } from '../model/place.ts';
import { postingSchema } from '../model/posting.ts';
import { siteSchema } from '../model/site.ts';
import { skillSchema } from '../model/skill.ts';
import { synonymsSchema } from '../model/synonyms.ts';

/** A kind of content, whose fields the README and editors explain. */
export interface ContentKind {
  schema: z.ZodObject;
  /** The file in the content folder that has it; or the folder, if each is a file of its own. */
  path: string;
  /** Whether the file has many, each under its id. */
  isCatalogue?: true;
}

/** Every kind of content, by its name. */
export const CONTENT_KINDS: Readonly<Record<string, ContentKind>> = {
  posting: { schema: postingSchema, path: 'postings' },
  company: { schema: companySchema, path: 'companies.yaml', isCatalogue: true },
  place: { schema: placeSchema, path: 'places.yaml', isCatalogue: true },
  skill: { schema: skillSchema, path: 'skills.yaml', isCatalogue: true },
  guide: { schema: guideSchema, path: 'guides' },
  page: { schema: pageSchema, path: 'pages' },
  site: { schema: siteSchema, path: 'site.yaml' },
};

/** A file with a list, which editors explain, too. */
export interface ListFile {
  schema: z.ZodArray;
  path: string;
}

/** Every file with a list, by its name. Such a file may be missing. */
export const LIST_FILES = {
  synonyms: { schema: synonymsSchema, path: 'synonyms.yaml' },
} as const satisfies Readonly<Record<string, ListFile>>;
