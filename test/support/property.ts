import fc from "fast-check";

/**
 * fast-check on the seed of the jest run: `npm test` fixes it, so that a red build is the doing of the change and not
 * of the day's cases; `npm run test:unit` draws new cases each time.
 */
if (typeof jest !== "undefined") fc.configureGlobal({ seed: jest.getSeed() });

export { fc };
