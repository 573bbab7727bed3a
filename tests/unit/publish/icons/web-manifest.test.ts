import { describe, expect, it } from 'vitest';
import { shortName, webManifest } from '../../../../src/publish/icons/web-manifest.ts';

const FACTS = {
  name: 'Robotics Society Jobs',
  description: 'Work with robots.',
  locale: 'fr-CA',
  paper: '#f5f1e8',
};
const read = (facts = FACTS, base = '/') =>
  JSON.parse(webManifest(facts, base)) as Record<string, unknown>;

describe('the manifest', () => {
  it('describes the board in its language and opens it in the browser', () => {
    expect(read()).toMatchObject({
      name: 'Robotics Society Jobs',
      short_name: 'Robotics',
      description: 'Work with robots.',
      lang: 'fr-CA',
      id: '/',
      start_url: '/',
      scope: '/',
      display: 'browser',
      background_color: '#f5f1e8',
      theme_color: '#f5f1e8',
    });
  });

  it('has all its URLs under the base path', () => {
    const { icons, ...manifest } = read(FACTS, '/board/');
    expect(manifest).toMatchObject({ id: '/board/', start_url: '/board/', scope: '/board/' });
    expect(icons).toEqual([
      { src: '/board/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/board/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/board/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      {
        src: '/board/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ]);
  });

  it('preserves any name', () => {
    const name = '"</script>\\ \u2028 😀';
    expect(read({ ...FACTS, name })['name']).toBe(name);
  });
});

describe('the short name', () => {
  it.each([
    ['Corkboard', 'Corkboard'],
    ['Robo Jobs', 'Robo Jobs'],
    ['Robotics Society Board', 'Robotics'],
    ['A B C D E F G H', 'A B C D E F'],
    ['Donaudampfschifffahrt', 'Donaudampfsc'],
    ['👩🏽‍🔬'.repeat(14), '👩🏽‍🔬'.repeat(12)],
    ['求人'.repeat(8), '求人'.repeat(6)],
  ])('of %j is %j', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
