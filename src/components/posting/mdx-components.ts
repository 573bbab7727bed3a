import KeyFacts from './KeyFacts.astro';

/** Components that MDX files may use. */
export const MDX_COMPONENTS = { KeyFacts };
