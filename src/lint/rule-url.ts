/** Path of the page about a rule, below the site's base path. */
export const rulePath = (id: string) => `/about/checks/${id}/` as const;

/**
 * URL of the page about a rule.
 *
 * @param site URL of the site without a path, such as `https://jobs.example`
 * @param base base path of the site: `/` or such as `/board`
 */
export function ruleUrl(site: string, base: string, id: string): string {
  return new URL(base.replace(/\/$/, '') + rulePath(id), site).href;
}
