import { z } from 'zod';
import { HEX_COLOR, isHexColor } from './color.ts';
import { findNearestShade, formatContrast, getContrast } from './contrast.ts';
import { editorPattern } from './editor-hints.ts';
import {
  CHOSEN_COLORS,
  createTheme,
  DEFAULT_THEME,
  THEME_NAMES,
  type ColorChoices,
  type ThemeName,
} from './theme.ts';

/**
 * The minimum contrasts with paper and card (WCAG 2.2, 1.4.3 Contrast (Minimum) for texts, and
 * 1.4.11 Non-text Contrast for pins).
 */
export const MIN_CONTRASTS = { ink: 4.5, link: 4.5, pin: 3 } as const;

const HEX_FORM = 'must be a colour of # and six hexadecimal digits, in quotes, such as "#c4301c"';

const hexColorSchema = z
  .string()
  .refine(isHexColor, { error: HEX_FORM })
  .meta(editorPattern(HEX_COLOR, HEX_FORM));

/** A colour for the light theme, or one for each theme. */
export const colorSchema = z.union(
  [hexColorSchema, z.strictObject({ light: hexColorSchema, dark: hexColorSchema })],
  { error: `${HEX_FORM}, or one for each theme: { light: "#c4301c", dark: "#f0614b" }` },
);

/** The colours of a board, with enough contrast in both themes. */
export const colorsSchema = z
  .strictObject({
    paper: colorSchema
      .optional()
      .describe(`The background of the pages, ${nameDefault('paper')} by default.`),
    card: colorSchema
      .optional()
      .describe('The background of cards and inputs; by default slightly lighter than the paper.'),
    ink: colorSchema
      .optional()
      .describe(`Text, strong lines and buttons, ${nameDefault('ink')} by default.`),
    link: colorSchema.optional().describe(`Links in texts, ${nameDefault('link')} by default.`),
    pin: colorSchema.optional().describe(`The pins, ${nameDefault('pin')} by default.`),
  })
  .superRefine((colors, context) => {
    for (const { path, message } of findColorProblems(colors)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

/** The former form of `colors.pin`: the colour of the pins in the light theme. */
export const accentSchema = hexColorSchema.superRefine((pin, context) => {
  if (!isHexColor(pin)) return;
  for (const { message } of findColorProblems({ pin })) {
    context.addIssue({ code: 'custom', message });
  }
});

function nameDefault(color: (typeof CHOSEN_COLORS)[number]): string {
  return `\`${DEFAULT_THEME.light[color]}\``;
}

/** A colour that is hard to see. */
interface ColorProblem {
  path: (keyof ColorChoices | ThemeName)[];
  /** The rest of a sentence that begins with the field's name. */
  message: string;
}

/** Finds texts and pins that have too little contrast with the paper or the cards. */
function findColorProblems(choices: ColorChoices): ColorProblem[] {
  const theme = createTheme(choices);
  return THEME_NAMES.flatMap((name) =>
    (['ink', 'link', 'pin'] as const).flatMap((color) => {
      const { paper, card, [color]: value } = theme[name];
      const min = MIN_CONTRASTS[color];
      const contrast = getContrast(value, [paper, card]);
      if (contrast >= min) return [];
      const nearest = findNearestShade(value, [paper, card], min);
      const pathOf = (field: keyof ColorChoices) =>
        typeof choices[field] === 'object' ? [field, name] : [field];
      if (choices[color] !== undefined) {
        const remedy =
          nearest === undefined
            ? 'no shade of it has it; make the paper and the cards more alike'
            : `the nearest shade that has it is "${nearest}"`;
        return [
          {
            path: pathOf(color),
            message: `must have a contrast of ${min}:1 with the paper and the cards in the ${name} theme, and has ${formatContrast(contrast)}; ${remedy}`,
          },
        ];
      }
      const remedy =
        nearest === undefined
          ? 'make the paper and the cards more alike'
          : `also set ${color}, for example to "${nearest}"`;
      return [
        {
          path: pathOf(choices.paper === undefined ? 'card' : 'paper'),
          message: `leaves ${color} a contrast of ${formatContrast(contrast)} in the ${name} theme, and ${min}:1 is needed; ${remedy}`,
        },
      ];
    }),
  );
}
