import process from 'node:process';
import { readEnvironment } from '../../lib/environment.ts';
import { CONTENT_SECURITY_POLICY } from './headers.ts';

/**
 * The policy that pages carry themselves, where the host sends no headers: all of it but who may frame them, which
 * only a header can say.
 */
export function policyInPage(): string | undefined {
  const { host } = readEnvironment(process.env, process.cwd());
  if (host !== 'github-pages') return undefined;
  return CONTENT_SECURITY_POLICY.split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}
