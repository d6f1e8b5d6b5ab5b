const { spawn } = require("node:child_process");
const { existsSync, rmSync } = require("node:fs");
const { join } = require("node:path");

/** Time between two looks at whether LibreOffice is still wanted, in milliseconds. */
const pause = 300;

const [folder, owner, ...args] = process.argv.slice(2);
/** Memory of a closed document stays for the next one: to give it back and to ask anew is a tenth of the work (mallopt(3)). */
const memory = { MALLOC_TRIM_THRESHOLD_: "1000000000", MALLOC_MMAP_THRESHOLD_: "1000000000" };
const office = spawn("soffice", args, { stdio: "ignore", detached: true, env: { ...process.env, ...memory } });

/** Signal 0 only asks whether the process is there, and throws where it is not (Node, process.kill). */
function isOwnerThere() {
  try {
    return process.kill(Number(owner), 0);
  } catch {
    return false;
  }
}

office.on("exit", () => {
  if (!existsSync(join(folder, "wanted"))) rmSync(folder, { recursive: true, force: true });
  process.exit();
});
setInterval(() => {
  if (isOwnerThere() && existsSync(join(folder, "wanted"))) return;
  rmSync(join(folder, "wanted"), { force: true });
  // soffice is a script that starts others: the whole group ends.
  process.kill(-office.pid, "SIGKILL");
}, pause);
