import type { Subject } from "./pictures";
import type { Scene, SceneOptions } from "./Scene";

export interface Tools {
  readonly open: (options?: SceneOptions) => Promise<Scene>;
  /** The page with the sample project that several tests share, since it takes ten seconds: leave it fit for the next one. */
  readonly openSample: () => Promise<Scene>;
  /** Takes a picture for the guide when the run was asked to; see Subject. */
  readonly picture: (scene: Scene, name: string, what: Subject) => Promise<void>;
  /** Keeps a measured figure for the bench. */
  readonly measure: (name: string, value: number) => void;
}

/** A test that runs in the browser; its title is a sentence of behaviour. */
export interface BrowserTest {
  readonly title: string;
  readonly run: (tools: Tools) => Promise<void>;
}
