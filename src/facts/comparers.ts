import type { FactName } from '../model/fact.ts';
import { compareDeadline } from './deadline/compare-deadline.ts';
import { compareDuration } from './duration/compare-duration.ts';
import { compareEducation } from './education/compare-education.ts';
import { compareEmployment } from './employment/compare-employment.ts';
import { compareExperience } from './experience/compare-experience.ts';
import { compareApplicants } from './applicants/compare-applicants.ts';
import { compareFieldsOfStudy } from './fields-of-study/compare-fields-of-study.ts';
import { compareHours } from './hours/compare-hours.ts';
import { compareLevel } from './level/compare-level.ts';
import { comparePay } from './pay/compare-pay.ts';
import { comparePlaces } from './places/compare-places.ts';
import { comparePosted } from './posted/compare-posted.ts';
import { compareSessions } from './sessions/compare-sessions.ts';
import { compareSkills } from './skills/compare-skills.ts';
import { compareSponsorship } from './sponsorship/compare-sponsorship.ts';
import { compareTerms } from './terms/compare-terms.ts';
import type { FactComparer } from './comparison.ts';
import { compareWorkModes } from './work-modes/compare-work-modes.ts';

/** Who holds which fact against the text. */
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
  applicantCountries: compareApplicants,
  sponsorship: compareSponsorship,
  skills: compareSkills,
  posted: comparePosted,
  closes: compareDeadline,
};
