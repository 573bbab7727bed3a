import KeyFacts from './KeyFacts.astro';

/** What MDX may use besides plain Markdown. */
export const MDX_COMPONENTS = { KeyFacts };
