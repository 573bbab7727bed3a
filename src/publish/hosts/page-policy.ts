import process from 'node:process';
import { readEnvironment } from '../../lib/environment.ts';
import { CONTENT_SECURITY_POLICY } from './headers.ts';

/**
 * The Content-Security-Policy for a `<meta>` element, if the host sends no headers. It lacks
 * `frame-ancestors`, which only a header can set.
 */
export function policyInPage(): string | undefined {
  const { host } = readEnvironment(process.env, process.cwd());
  if (host !== 'github-pages') return undefined;
  return CONTENT_SECURITY_POLICY.split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}
