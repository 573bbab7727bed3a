import { describe, expect, it } from 'vitest';
import { ruleUrl } from '../../../src/lint/rule-url.ts';

describe('ruleUrl', () => {
  it.each([
    ['https://jobs.example', '/', 'https://jobs.example/about/checks/pay-range/'],
    ['https://jobs.example/', '/board', 'https://jobs.example/board/about/checks/pay-range/'],
    ['https://jobs.example/', '/a/b/', 'https://jobs.example/a/b/about/checks/pay-range/'],
  ])('returns a URL below the site %s and the base path %s', (site, base, url) => {
    expect(ruleUrl(site, base, 'pay-range')).toBe(url);
  });
});
