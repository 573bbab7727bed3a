import { anyOf } from '../../patterns.ts';

/** What people work in or at, as part of a pattern. */
export const WORKPLACE = anyOf(
  'offices?|hq|headquarters|campus(?:es)?|hubs?|shops?|stores?|studios?|sites?|branch(?:es)?',
  'restaurants?|caf[eé]s?|kitchens?|clinics?|hospitals?|lab(?:s|orator(?:y|ies))?|factory|plants?',
  'warehouses?|depots?|schools?|librar(?:y|ies)|hotels?|baker(?:y|ies)|salons?|garages?|yards?',
  'farms?|showrooms?|cent(?:re|er)s?|teams?|locations?|facilit(?:y|ies)|premises|nursery|surgery',
  'base|workshops?|galler(?:y|ies)|museums?|theatres?|theaters?|pubs?|bars?|gyms?|practice|area',
);
