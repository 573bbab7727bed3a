import { z } from 'zod';
import { CATALOGUES, idSchema, type Catalogue } from '../model/id.ts';
import type { Content } from './content.ts';
import type { ContentKind, ListFile } from './content-kinds.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The entries of the catalogues, whose ids editors complete. */
export type Catalogues = Pick<Content, Catalogue>;

/**
 * The JSON Schema of a content file or of its frontmatter, with the description of each field.
 *
 * @param catalogues adds their ids to the fields that refer to them
 */
export function createEditorSchema(
  kind: ContentKind | ListFile,
  catalogues?: Catalogues,
): JsonSchema {
  const isCatalogue = 'isCatalogue' in kind && kind.isCatalogue;
  return z.toJSONSchema(isCatalogue ? z.record(idSchema, kind.schema) : kind.schema, {
    // The newest draft that all editors support.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { description, catalogue: name } = jsonSchema;
      // Editors escape what is Markdown in a plain description.
      if (description?.includes('`')) jsonSchema['markdownDescription'] = description;
      const catalogue = CATALOGUES.find((one) => one === name);
      delete jsonSchema['catalogue'];
      if (catalogue && catalogues) jsonSchema['defaultSnippets'] = listIds(catalogues, catalogue);
    },
  });
}

/**
 * Every id of a catalogue, with the name that it stands for. Not as the only values that are valid:
 * an editor may know the catalogues of an earlier day, and the check reports unknown ids.
 */
function listIds(catalogues: Catalogues, catalogue: Catalogue) {
  return [...catalogues[catalogue]].map(([id, entry]) => ({
    label: id,
    body: id,
    description:
      'name' in entry
        ? entry.name
        : [entry.locality, entry.region, entry.country].filter(Boolean).join(', '),
  }));
}
