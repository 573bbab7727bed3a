/** Words near which fields of study are named. */
export const STUDIES_CUE =
  /degree|ph\.?\s?d|bachelor|master|\b[BM]\.?S|doctora|major|field|discipline|background in|stud(?:y|ies|ying|ents?)|enrolled/iu;

/** Words with which a passage may be about what applicants have learned. */
export const LEARNING_CUE = new RegExp(
  `${STUDIES_CUE.source}|qualif|educat|knowledge|expert|experience|train(?:ed|ing)|graduat|require`,
  'iu',
);
