import { wcagContrast } from 'culori';
import { toHex, toOklch } from './color.ts';

/** A step of lightness too small to be visible by itself. */
const LIGHTNESS_STEP = 0.004;

/** The smallest of a colour's contrasts with the colours behind or in front of it. */
export function getContrast(color: string, others: readonly string[]): number {
  return Math.min(...others.map((other) => wcagContrast(color, other)));
}

/**
 * A contrast as text: `2.99:1`. It is rounded down, so that it never looks sufficient if it is not.
 */
export function formatContrast(value: number): string {
  return `${(Math.floor(value * 100) / 100).toFixed(2)}:1`;
}

/** A lightness from black to white; white is slightly above 1 in OKLCH. */
const clampLightness = (lightness: number) => Math.min(1, Math.max(0, lightness));

/**
 * The nearest shade of a colour in one direction that has a minimum contrast with other colours, or
 * else black or white.
 */
export function findShade(
  color: string,
  direction: 'lighter' | 'darker',
  others: readonly string[],
  minContrast: number,
): string {
  const base = toOklch(color);
  const step = direction === 'lighter' ? LIGHTNESS_STEP : -LIGHTNESS_STEP;
  let lightness = clampLightness(base.l);
  let shade = color;
  while (getContrast(shade, others) < minContrast && lightness >= 0 && lightness <= 1) {
    lightness += step;
    shade = toHex({ ...base, l: clampLightness(lightness) });
  }
  return shade;
}

/**
 * The nearest lighter or darker shade of a colour that has a minimum contrast with other colours;
 * undefined if no shade has it.
 */
export function findNearestShade(
  color: string,
  others: readonly string[],
  minContrast: number,
): string | undefined {
  const distance = (shade: string) => Math.abs(toOklch(shade).l - toOklch(color).l);
  return (['darker', 'lighter'] as const)
    .map((direction) => findShade(color, direction, others, minContrast))
    .filter((shade) => getContrast(shade, others) >= minContrast)
    .sort((one, other) => distance(one) - distance(other))[0];
}
