import type { FactName } from '../../posting/fact.ts';
import { judgeDeadline } from './deadline.ts';
import { judgeDuration } from './duration.ts';
import { judgeEducation } from './education.ts';
import { judgeEmployment } from './employment.ts';
import { judgeExperience } from './experience.ts';
import { judgeApplicants } from './applicants.ts';
import { judgeFields } from './fields.ts';
import { judgeHours } from './hours.ts';
import { judgeLevel } from './level.ts';
import { judgePay } from './pay.ts';
import { judgePlaces } from './places.ts';
import { judgePosted } from './posted.ts';
import { judgeSessions } from './sessions.ts';
import { judgeSkills } from './skills.ts';
import { judgeSponsorship } from './sponsorship.ts';
import { judgeTerms } from './terms.ts';
import type { Judge } from './verdict.ts';
import { judgeWorkModes } from './work-modes.ts';

/** Who holds which fact against the text. */
export const JUDGES: Record<FactName, Judge> = {
  pay: judgePay,
  employment: judgeEmployment,
  level: judgeLevel,
  terms: judgeTerms,
  sessions: judgeSessions,
  duration: judgeDuration,
  hoursPerWeek: judgeHours,
  places: judgePlaces,
  workModes: judgeWorkModes,
  education: judgeEducation,
  fields: judgeFields,
  experience: judgeExperience,
  applicantCountries: judgeApplicants,
  sponsorship: judgeSponsorship,
  skills: judgeSkills,
  posted: judgePosted,
  closes: judgeDeadline,
};
