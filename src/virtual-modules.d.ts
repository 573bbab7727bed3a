/** The module that `src/integrations/theme-tokens.ts` creates. */
declare module 'virtual:heading-font' {
  /** The URL of the file; undefined for the font of running text. */
  const url: string | undefined;
  export default url;
}
