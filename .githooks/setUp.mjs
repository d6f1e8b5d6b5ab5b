import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What git answers; undefined where it is missing or says no. */
function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether somebody has hooks of their own here, or has named a folder for them: they stay as they are. */
function hasOwnHooks() {
  if (git("config", "core.hooksPath")) return true;
  const folder = git("rev-parse", "--git-path", "hooks");
  if (folder === undefined) return false;
  const path = join(root, folder);
  return [folder, path].some((one) => existsSync(one) && readdirSync(one).some((name) => !name.endsWith(".sample")));
}

// «npm ci» runs this (package.json, prepare). It points git to the check before a push; in CI, without git, or outside a
// checkout of this repository there is nothing to do. `.git` is looked for here: an outer repository is not ours.
if (!process.env.CI && existsSync(join(root, ".git")) && !hasOwnHooks()) git("config", "core.hooksPath", ".githooks");
