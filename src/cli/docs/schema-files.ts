import { format, resolveConfig } from 'prettier';
import { CONTENT_KINDS, LIST_FILES } from '../../content/content-kinds.ts';
import { createEditorSchema } from '../../content/editor-schema.ts';

/** The JSON Schemas for editors, formatted, by their paths in the project. */
export function formatSchemaFiles(): Promise<[path: string, text: string][]> {
  return Promise.all(
    Object.entries({ ...CONTENT_KINDS, ...LIST_FILES }).map(async ([name, kind]) => {
      const path = `.vscode/schemas/${name}.schema.json`;
      const options = await resolveConfig(path);
      const text = JSON.stringify(createEditorSchema(kind));
      return [path, await format(text, { ...options, filepath: path })];
    }),
  );
}
