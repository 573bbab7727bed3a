import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { CONTENT_KINDS, type ContentKind } from './content-kinds.ts';

/** The JSON Schemas for editors, formatted, by their paths in the project. */
export function formatEditorSchemas(): Promise<[path: string, text: string][]> {
  return Promise.all(
    Object.values(CONTENT_KINDS).map(async (kind) => {
      const path = `.vscode/schemas/${kind.path.replace('.yaml', '')}.schema.json`;
      const text = JSON.stringify(createEditorSchema(kind));
      const options = await resolveConfig(path);
      return [path, await format(text, { ...options, filepath: path })];
    }),
  );
}

/** What a content file or its frontmatter can have, with the description of each field. */
export function createEditorSchema({
  schema,
  isCatalogue,
}: ContentKind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(isCatalogue ? z.record(idSchema, schema) : schema, {
    // The newest draft that all editors support.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { description } = jsonSchema;
      // Editors escape what is Markdown in a plain description.
      if (description?.includes('`')) jsonSchema['markdownDescription'] = description;
    },
  });
}
