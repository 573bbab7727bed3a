import { expect, it } from 'vitest';
import { robots } from '../../../../src/publish/hosts/robots.ts';
import { BOARD } from '../../../helpers/build-published.ts';

it('robots.txt allows everything and has the absolute URL of the sitemap', () => {
  expect(robots(BOARD)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://board.example/base/sitemap-index.xml\n',
  );
});
