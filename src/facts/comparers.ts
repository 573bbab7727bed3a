import type { FactName } from '../model/fact.ts';
import { compareDeadline } from './deadline/index.ts';
import { compareDuration } from './duration/index.ts';
import { compareEducation } from './education/index.ts';
import { compareEmployment } from './employment/index.ts';
import { compareExperience } from './experience/index.ts';
import { compareApplicants } from './applicants/index.ts';
import { compareFieldsOfStudy } from './fields-of-study/index.ts';
import { compareHours } from './hours/index.ts';
import { compareLevel } from './level/index.ts';
import { comparePay } from './pay/index.ts';
import { comparePlaces } from './places/index.ts';
import { comparePosted } from './posted/index.ts';
import { compareSessions } from './sessions/index.ts';
import { compareSkills } from './skills/index.ts';
import { compareSponsorship } from './sponsorship/index.ts';
import { compareTerms } from './terms/index.ts';
import type { FactComparer } from './comparison.ts';
import { compareWorkModes } from './work-modes/index.ts';

/** The comparer of each fact. */
export const COMPARERS: Record<FactName, FactComparer> = {
  pay: comparePay,
  employment: compareEmployment,
  level: compareLevel,
  terms: compareTerms,
  sessions: compareSessions,
  duration: compareDuration,
  hoursPerWeek: compareHours,
  places: comparePlaces,
  workModes: compareWorkModes,
  education: compareEducation,
  fields: compareFieldsOfStudy,
  experience: compareExperience,
  applicants: compareApplicants,
  sponsorship: compareSponsorship,
  skills: compareSkills,
  posted: comparePosted,
  closes: compareDeadline,
};
