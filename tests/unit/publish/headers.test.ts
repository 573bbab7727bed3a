import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../../src/publish/headers.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);

describe('the policy of every file of the site', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('names each directive once', () => {
    expect(directives.size).toBe(CONTENT_SECURITY_POLICY.split(';').length);
  });

  it('loads nothing from anyone else', () => {
    for (const [name, sources] of directives) {
      expect(sources.length, name).toBeGreaterThan(0);
      for (const source of sources) {
        expect(["'none'", "'self'", "'wasm-unsafe-eval'"], name).toContain(source);
      }
    }
  });

  it('runs no inline script, evaluates no text and sets no inline style', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  it.each(['base-uri', 'frame-ancestors'])('sets %s, which default-src does not cover', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });

  it('sets form-action, which default-src does not cover, so that only the site is sent to', () => {
    expect(directives.get('form-action')).toEqual(["'self'"]);
  });
});

describe('the headers of every response', () => {
  it('carry the policy, and leave nothing to guess', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('tell other sites no more than where a reader came from', () => {
    expect(SECURITY_HEADERS['Referrer-Policy']).toMatch(
      /^(no-referrer|same-origin|origin|strict-origin|origin-when-cross-origin|strict-origin-when-cross-origin)$/,
    );
  });

  it('fit on a line each', () => {
    for (const value of Object.values(SECURITY_HEADERS)) expect(value).not.toMatch(/[\r\n]/);
  });
});
