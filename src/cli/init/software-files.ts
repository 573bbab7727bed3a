/** Files that only the software's own repository needs. */
export const SOFTWARE_ONLY: readonly string[] = ['.github/workflows/test.yml'];
