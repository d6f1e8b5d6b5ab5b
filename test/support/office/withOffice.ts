/** jest's globalSetup and globalTeardown are plain scripts. */
const [setUp, tearDown] = ["./setup.js", "./teardown.js"].map((name): (() => void) => require(name));

/** Work that may use the LibreOffice of a run, outside of jest. */
export async function withOffice<T>(work: () => Promise<T>): Promise<T> {
  setUp?.();
  try {
    return await work();
  } finally {
    tearDown?.();
  }
}
