import { describe, expect, it } from 'vitest';
import { getInitial } from '../../../../src/publish/icons/initial.ts';

describe('the initial of a name', () => {
  it.each([
    ['Corkboard', 'en', 'C'],
    ['marie’s jobs', 'en', 'M'],
    ['“Quoted” jobs', 'en', 'Q'],
    ['  3D people', 'en', '3'],
    ['élan', 'fr', 'É'],
    ['e\u0301lan', 'fr', 'É'],
    ['işler', 'tr', 'İ'],
    ['işler', 'en', 'I'],
    ['жобы', 'ru', 'Ж'],
    ['ωμέγα', 'el', 'Ω'],
    ['ßeta', 'de', 'ß'],
    ['דרושים', 'he', 'ד'],
    ['وظائف', 'ar', 'و'],
    ['求人', 'ja', '求'],
    ['한국', 'ko', '한'],
    ['🚀 Space jobs', 'en', 'S'],
    ['🚀', 'en', '🚀'],
    ['👩🏽‍🔬👩', 'en', '👩🏽‍🔬'],
    ['***', 'en', '*'],
    ['\u200b\u200b', 'en', ''],
  ])('of %j (%s) is %j', (name, locale, initial) => {
    expect(getInitial(name, locale)).toBe(initial);
  });
});
