import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREVIEW_COLORS } from '../../../../src/publish/previews/preview-tokens.ts';

const css = readFileSync(new URL('../../../../src/styles/site.css', import.meta.url), 'utf8');

describe('the preview colours', () => {
  it.each(Object.entries(PREVIEW_COLORS))('match the site’s light theme: %s', (name, color) => {
    expect(new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1]).toBe(color);
  });
});
