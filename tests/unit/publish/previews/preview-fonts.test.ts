import { describe, expect, it } from 'vitest';
import {
  DRAWING_PACKAGES,
  typeset,
  getPackageVersion,
} from '../../../../src/publish/previews/preview-fonts.ts';

describe('font faces', () => {
  it.each([
    ['Nurse', 'zilla-slab', ['zilla-slab latin']],
    ['Łódź', 'zilla-slab', ['zilla-slab latin', 'zilla-slab latin-ext']],
    ['$12,100 a month', 'label', ['ibm-plex-mono latin']],
    ['Кассир', 'zilla-slab', ['bitter cyrillic']],
    ['Αθήνα', 'zilla-slab', ['noto-sans greek']],
    ['תל', 'zilla-slab', ['noto-sans-hebrew hebrew']],
    ['دبي', 'zilla-slab', ['noto-sans-arabic arabic']],
    ['ที่', 'zilla-slab', ['noto-sans-thai thai']],
    ['बे', 'zilla-slab', ['noto-sans devanagari']],
  ] as const)('match the script of %s in the style %s', async (text, style, faces) => {
    const set = await typeset(text, style);
    expect(set.text).toBe(text);
    expect([...set.faces].sort()).toEqual([...faces].sort());
  });

  it.each([
    ['Japanese next to kana', '東京で', 'noto-sans-jp'],
    ['Korean next to hangul', '東京의', 'noto-sans-kr'],
    ['Chinese alone', '东京', 'noto-sans-sc'],
  ])('for Han characters are %s', async (_, text, family) => {
    const { faces } = await typeset(text, 'zilla-slab');
    expect(faces.every((face) => face.startsWith(family))).toBe(true);
  });

  it('are from a single family for Vietnamese', async () => {
    const { faces } = await typeset('Kỹ sư', 'zilla-slab');
    expect(faces.every((face) => face.startsWith('bitter'))).toBe(true);
  });

  it('fall back to plain letters for styled letters that no font has', async () => {
    expect((await typeset('𝐁𝓪𝕜𝖾𝚛 ⓐ', 'zilla-slab')).text).toMatch(/^Baker [aⓐ]$/);
  });

  it.each([
    ['a letter that no font has', 'Nurse ა', 'Nurse'],
    ['a character for private use', 'A\ue000B', 'AB'],
    ['a mark that the letter’s font lacks', 'A\u20e4B', 'AB'],
  ])('leave out %s', async (_, text, drawn) => {
    expect((await typeset(text, 'zilla-slab')).text).toBe(drawn);
  });
});

describe('getPackageVersion', () => {
  it.each(DRAWING_PACKAGES)('returns a version for %s', (name) => {
    expect(getPackageVersion(name)).toMatch(/^\d+\.\d+\.\d+/);
  });
});
