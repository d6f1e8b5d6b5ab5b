/** Longest wait for what comes some time after a click or a key, in milliseconds: two busy cores are slow. */
const patience = 30_000;
const pause = 100;

/** Repeats an assertion until it holds; once the patience is over, fails as it failed last. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
