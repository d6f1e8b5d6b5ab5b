/** Below this, figures add up and slips fit by chance. */
export const telling = 1_000;
