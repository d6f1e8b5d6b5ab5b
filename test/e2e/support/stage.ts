import type { Browser } from "playwright-core";
import type { Tools } from "./BrowserTest";
import { openScene, type Scene } from "./Scene";

/** The open pages of a run: those of the test that runs, and the one that tests share. */
export interface Stage extends Pick<Tools, "open" | "openSample"> {
  /** The pages that the test used. */
  readonly used: () => readonly Scene[];
  /** Closes the pages of a test; the shared one stays for the next test unless this one `failed`. */
  readonly clear: (failed: boolean) => Promise<void>;
}

export function openStage(browser: Browser, url: string): Stage {
  let own: Scene[] = [];
  let shared: Scene | undefined;
  let usesShared = false;
  const used = () => (shared !== undefined && usesShared ? [...own, shared] : own);
  return {
    used,
    open: async (options) => {
      const scene = await openScene(browser, url, options);
      own.push(scene);
      return scene;
    },
    openSample: async () => {
      usesShared = true;
      shared ??= await openScene(browser, url);
      return shared;
    },
    clear: async (failed) => {
      const ending = failed ? used() : own;
      for (const scene of ending) await scene.close();
      if (failed && usesShared) shared = undefined;
      own = [];
      usesShared = false;
    },
  };
}
