import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon, type IconName } from "./drawIcon";
import { encodePng } from "./encodePng";

/** Sizes in pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins (Office docs, «IconUrl element»). */
const sizes: Readonly<Record<IconName, readonly number[]>> = {
  app: [16, 32, 64, 80],
  structure: [16, 32, 80],
  check: [16, 32, 80],
  summary: [16, 32, 80],
  risks: [16, 32, 80],
  share: [16, 32, 80],
  places: [16, 32, 80],
  consolidated: [16, 32, 80],
  help: [16, 32, 80],
};

/** Draws every icon of the manifest into this folder: `npx tsx assets/icons/makeIcons.ts`. */
for (const [name, list] of Object.entries(sizes) as [IconName, readonly number[]][]) {
  for (const size of list) writeFileSync(join(__dirname, `${name}-${size}.png`), encodePng(drawIcon(name, size), size));
}
