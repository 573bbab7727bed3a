import type { Posting } from '../../posting/schema.ts';
import {
  readExperience,
  type ExperienceMention,
  type StatedExperience,
} from '../../posting/stated/experience.ts';
import { saysDemand } from '../../posting/stated/demand.ts';
import type { Span } from '../reading.ts';
import { bestFirst } from './best-first.ts';
import { locatedIn } from './located.ts';
import { SILENT, type Judge, type Verdict } from './verdict.ts';

type Located = ExperienceMention & { span: Span };

/** Holds the experience that is asked for against the text. */
export const judgeExperience: Judge = ({ posting: { experience }, reading }) => {
  const mentions = locatedIn(reading, readExperience);
  const only = onlyRequired(mentions);
  if (!experience) {
    if (!only || only.says.months === 0) return SILENT;
    const yaml = `experience: { months: ${only.says.months}, required: true }`;
    return { ...SILENT, omissions: [{ span: only.span, path: ['experience'], yaml }] };
  }
  const same = mentions.filter(({ says }) => covers(says, experience.months));
  if (same.length > 0) {
    return otherDemand(experience, same, mentions) ?? { ...SILENT, support: bestFirst(same) };
  }
  if (!only) return { ...SILENT, unstated: [['experience']] };
  return {
    ...SILENT,
    conflicts: [
      {
        rule: 'experience-contradicted',
        path: ['experience', 'months'],
        span: only.span,
        stated: `${shown(only.says)} of experience`,
      },
    ],
  };
};

/** The one number that the text asks for. Where it asks for several, each may be of another matter. */
function onlyRequired(mentions: readonly Located[]): Located | undefined {
  const required = mentions.filter(({ says }) => says.required);
  const first = required.find(({ sure }) => sure);
  return first && required.every(({ says }) => says.months === first.says.months)
    ? first
    : undefined;
}

/** The text calls the one number preferred, or the one number required, and the frontmatter does not. */
function otherDemand(
  { required }: NonNullable<Posting['experience']>,
  same: readonly Located[],
  mentions: readonly Located[],
): Verdict | undefined {
  const rival = same.find(({ sure }) => sure);
  const demands = required ? ['preferred', 'needless'] : ['required'];
  const agree = mentions.every(({ demand }) => demands.includes(demand));
  if (!rival || !agree || mentions.length > 1 || !saysDemand(rival.span.passage.text)) {
    return undefined;
  }
  return {
    ...SILENT,
    conflicts: [
      {
        rule: 'experience-contradicted',
        path: ['experience', 'required'],
        span: rival.span,
        stated: required ? 'that it is only preferred' : 'that it is required',
      },
    ],
  };
}

function covers({ months, max }: StatedExperience, stated: number): boolean {
  return stated === months || (max !== undefined && stated >= months && stated <= max);
}

function shown({ months, max }: StatedExperience): string {
  if (max !== undefined && months === 0) return `up to ${lengthOf(max)}`;
  return max === undefined ? lengthOf(months) : `${lengthOf(months)} to ${lengthOf(max)}`;
}

function lengthOf(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
