/** The first day that a zip can say (APPNOTE 4.4.6): the same parts give the same bytes on any machine and day. */
export const zipDay = new Date(Date.UTC(1980, 0, 1));
