import { expect, it } from 'vitest';
import { robots } from '../../../../src/publish/hosts/robots.ts';
import { BOARD } from '../../../helpers/build-published.ts';

it('robots.txt lets everyone read everything and names the sitemap by its whole address', () => {
  expect(robots(BOARD)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://board.example/base/sitemap-index.xml\n',
  );
});
