import { describe, expect, it } from 'vitest';
import { placeAround, placeName, valueName } from '../../../src/board/names.ts';
import type { Way } from '../../../src/posting/ways.ts';
import { aBoard, contextOf } from './a-board.ts';

const context = contextOf(aBoard({}));

describe('the name of a value', () => {
  it.each<[Way, string, string]>([
    ['companies', 'other-company', 'Other Company'],
    ['places', 'west-town', 'West Town'],
    ['places', 'west', 'West'],
    ['places', 'united-states', 'United States'],
    ['skills', 'cpp', 'C++'],
    ['terms', 'fall-2026', 'Fall 2026'],
    ['degrees', 'doctorate', 'PhD'],
    ['work-modes', 'on-site', 'On site'],
    ['employment', 'per-diem', 'Per diem'],
  ])('of %s/%s is %s', (way, id, name) => {
    expect(valueName(way, id, context)).toBe(name);
  });
});

describe('a place', () => {
  it.each([
    ['west-town', 'West Town', 'West, United States'],
    ['west', 'West', 'United States'],
    ['united-states', 'United States', ''],
    ['idle-town', 'Idle Town', 'United Kingdom'],
  ])('%s is %s, in "%s"', (id, name, around) => {
    const place = context.board.place(id);
    if (!place) throw new Error(`The fixture board has no place "${id}".`);
    expect(placeName(place, context)).toBe(name);
    expect(placeAround(place, context)).toBe(around);
  });
});
