import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import packaged, { inflate, setupLambdaEnvironment } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** An installed Edge or Chrome serves on Windows and Mac, where the packaged Chromium does not run. */
const installedChannels = ["msedge", "chrome"] as const;

/** The packaged browser's own flags switch web security off; a test of a Content-Security-Policy needs it on. */
const flags = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none", "--no-first-run"];

/** Debian calls them libnss3 and libnspr4; a bare machine lacks them and the package ships a copy. */
function hasBrowserLibraries(): boolean {
  return ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"].some((folder) =>
    existsSync(join(folder, "libnss3.so")),
  );
}

async function launchPackaged(): Promise<Browser> {
  if (!hasBrowserLibraries()) {
    const bin = join(dirname(require.resolve("@sparticuz/chromium")), "../bin");
    await inflate(join(bin, "al2023.tar.br"));
    setupLambdaEnvironment(join(tmpdir(), "al2023", "lib"));
  }
  if (!existsSync("/etc/fonts/fonts.conf")) process.env.FONTCONFIG_PATH ??= join(tmpdir(), "fonts");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: flags, headless: true });
}

async function launchInstalled(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const channel of installedChannels) {
    try {
      return await chromium.launch({ channel, headless: true });
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, "No Edge or Chrome is installed.");
}

/** A headless Chromium that came with `npm ci` (Linux), or the machine's Edge or Chrome (Windows, Mac). */
export function launchBrowser(): Promise<Browser> {
  return process.platform === "linux" ? launchPackaged() : launchInstalled();
}
