/** The places of the pane in the order of their tabs; a place is here only when it works. */
export const placeIds = ["home", "review", "follow", "share", "risks"] as const;

export type PlaceId = (typeof placeIds)[number];
