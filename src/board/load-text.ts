import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { getEntry, render } from 'astro:content';
import type { EntryText } from '../content/content.ts';
import { readHtmlBlocks } from '../text/html-blocks.ts';
import type { Entry } from './board.ts';
import { getBoardContext } from './board-store.ts';

/** The components that MDX may use, by the names that it uses. */
export type MdxComponents = Record<string, AstroComponentFactory>;

/** A text with its HTML and its lines. */
export type RenderedText = EntryText & Required<Pick<EntryText, 'html' | 'blocks'>>;

const rendering = new WeakMap<EntryText, Promise<RenderedText>>();

/**
 * The text of a posting. In a build MDX is run once; the development server runs it again for each
 * page, because its components may have changed.
 */
export function loadText(
  { id, text }: Pick<Entry, 'id' | 'text'>,
  components: MdxComponents,
): Promise<RenderedText> {
  let loading = import.meta.env.DEV ? undefined : rendering.get(text);
  if (!loading) {
    loading = renderText(id, text, components);
    rendering.set(text, loading);
  }
  return loading;
}

async function renderText(
  id: string,
  text: EntryText,
  components: MdxComponents,
): Promise<RenderedText> {
  const { format, html, blocks } = text;
  if (format === 'md' && html !== undefined && blocks) return { ...text, html, blocks };
  const rendered = text.body.trim() === '' ? '' : await runMdx(id, components);
  // The search index reads the text after all pages have been rendered.
  return Object.assign(text, { html: rendered, blocks: readHtmlBlocks(rendered) });
}

let container: Promise<AstroContainer> | undefined;

async function runMdx(id: string, components: MdxComponents): Promise<string> {
  const entry = await getEntry('postings', id);
  if (!entry) throw new Error(`The collection of postings has no "${id}".`);
  const { Content } = await render(entry);
  container ??= createContainer();
  const options = { props: { components }, locals: getBoardContext() };
  return (await container).renderToString(Content, options);
}

async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}
