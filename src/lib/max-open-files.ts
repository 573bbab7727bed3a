/** Files open at a time. Systems limit how many may be, some to a few thousand. */
export const MAX_OPEN_FILES = 64;
