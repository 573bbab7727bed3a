import { describe, expect, it } from 'vitest';
import {
  hostNamed,
  isSameOwner,
  ownerOf,
} from '../../../../src/lint/rules/link-text/named-host.ts';

describe('the owner of a host', () => {
  it.each([
    ['careers.fixture.com', 'fixture.com'],
    ['careers.fixture.co.uk.', 'fixture.co.uk'],
    ['a.fixture.kyoto.jp', 'fixture.kyoto.jp'],
    ['a.fixture.asso.fr', 'fixture.asso.fr'],
    ['a.fixture.github.io', 'fixture.github.io'],
    ['a.fixture.wordpress.com', 'fixture.wordpress.com'],
    ['github.io', 'github.io'],
    ['youtu.be', 'youtube.com'],
    ['192.0.2.1', '192.0.2.1'],
  ])('of %s is %s', (host, owner) => {
    expect(ownerOf(host)).toBe(owner);
  });

  it.each([
    ['fixture.com', 'fixture.museum', true],
    ['fixture.kyoto.jp', 'evil.kyoto.jp', false],
    ['fixture.com', 'fixture.netlify.app', false],
    ['fixture.com', 'fixture.wordpress.com', false],
  ])('of %s and %s', (a, b, same) => {
    expect(isSameOwner(a, b)).toBe(same);
  });
});

describe('a word', () => {
  it.each(['fixture.museum', 'fixture.engineering', 'fixture.co.uk', 'fixture.example'])(
    'is a host by its top-level domain: %s',
    (word) => {
      expect(hostNamed(word)).toEqual({ host: word, bare: true });
    },
  );

  it.each(['main.tf', 'index.js', 'ASP.NET', 'v1.2', 'readme.md'])('is not a host: %s', (word) => {
    expect(hostNamed(word)).toBeUndefined();
  });
});
