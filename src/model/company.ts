import { z } from 'zod';
import { imageNameSchema } from './image.ts';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** An entry of `companies.yaml`: an employer. */
export const companySchema = z.strictObject({
  name: textSchema.describe('The name, spelt as the company spells it.'),
  url: httpsUrlSchema.optional().describe('The home page: `https://some-company.example`.'),
  careers: httpsUrlSchema.optional().describe('The company’s own page of open positions.'),
  about: textSchema.optional().describe('One or two plain sentences about the company.'),
  logo: imageNameSchema
    .optional()
    .describe('The logo: a file in the folder `images/`. It is shown small and on white.'),
});

export type Company = z.infer<typeof companySchema>;
