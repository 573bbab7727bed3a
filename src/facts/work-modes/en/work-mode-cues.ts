import type { WorkMode } from '../../../model/posting.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** People who travel to where the work is done are called home-based, or on site. */
export const FIELD_WORK = new RegExp(
  raw`\b` +
    anyOf(
      anyOf(
        'customer|client|patient|job|construction|project|field|guest|resident|store|school',
        'building|household',
      ) + raw`s?['’]?s?\s(?:sites?|locations?|premises|homes?|houses?|visits?)`,
      '(?:in|into) the field',
      'field[- ](?:based|work|service|sales|engineer|technician|role|team)|on the road',
      'sales territory|your territory|driveway|door[- ]to[- ]door|company (?:van|car|vehicle)',
      raw`(?:visit|travel)\w* (?:\w+ )?(?:customers|clients|patients|sites)`,
    ) +
    raw`\b`,
  'iu',
);

const WORKPLACE = anyOf(
  'sites?|offices?|in[- ]person|premises|campus|commut\\w*|based|locat\\w+|relocat\\w*|headquarters|hq',
  'shops?|stores?|studios?|labs?|laborator(?:y|ies)|workshops?|warehouses?|factor(?:y|ies)|plants?',
  'restaurants?|kitchens?|caf[eé]s?|bars?|hotels?|hospitals?|clinics?|wards?|schools?|classrooms?',
  'librar(?:y|ies)|museums?|galler(?:y|ies)|farms?|gardens?|depots?|yards?|branch(?:es)?|cent(?:re|er)s?',
  'work (?:in|at|from)|join us (?:in|at)|city|town|building|facilit(?:y|ies)|field|outdoors?|church',
);

/** Words without which no text states a mode. */
export const MODE_CUES: Readonly<Record<WorkMode, RegExp>> = {
  'on-site': new RegExp(raw`\b(?:on-?\s?site|${WORKPLACE})\b`, 'iu'),
  hybrid: new RegExp(
    raw`\b(?:hybrid|flexib\w+|home|remot\w+|wfh|tele\w*work\w*|telecommut\w+|on-?\s?site|offices?|days?|in[- ]person)\b`,
    'iu',
  ),
  remote: new RegExp(
    raw`\b(?:remot\w*|virtual\w*|home|anywhere|distributed|online|wf[ha]|tele\w*work\w*|telecommut\w+)\b` +
      raw`|\b(?:async\w*|location[- ]independent|time\s?zones?|timezones?|laptop)\b`,
    'iu',
  ),
};

export const ANSWER_NO = /^no\W{0,2}$/iu;
