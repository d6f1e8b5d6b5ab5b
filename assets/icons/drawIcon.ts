import { arc, box, disc, type Shape, stroke } from "./shapes";

export type IconName =
  | "app"
  | "structure"
  | "check"
  | "summary"
  | "risks"
  | "share"
  | "places"
  | "consolidated"
  | "help";

type Color = readonly [number, number, number];
interface Layer {
  readonly shape: Shape;
  readonly color: Color;
}

/** Petrol blue #0B5C7A, the accent of the workbook; a pale tone of it; white. */
const petrol: Color = [0x0b, 0x5c, 0x7a];
const pale: Color = [0xbf, 0xdc, 0xe6];
const white: Color = [0xff, 0xff, 0xff];

const paint = (color: Color, ...shapes: readonly Shape[]): readonly Layer[] =>
  shapes.map((shape) => ({ shape, color }));

/** Four towns joined in one area, in units of a 32 by 32 square. */
const app = [
  ...paint(petrol, box(0, 0, 32, 32, 7)),
  ...paint(pale, stroke(2, [10, 11], [22, 9], [23, 21], [11, 23], [10, 11]), stroke(2, [10, 11], [23, 21])),
  ...paint(white, disc(10, 11, 3.6), disc(22, 9, 3.6), disc(23, 21, 3.6), disc(11, 23, 3.6)),
];

/** A sheet with a header row and columns. */
const structure = [
  ...paint(petrol, box(2, 4, 30, 28, 3)),
  ...paint(white, box(4, 12, 28, 26, 1)),
  ...paint(petrol, box(4, 18, 28, 20), box(12, 12, 14, 26), box(20, 12, 22, 26)),
];

/** A tick in a disc. */
const check = [...paint(petrol, disc(16, 16, 14)), ...paint(white, stroke(3.6, [9, 16.5], [14, 21.5], [23, 11]))];

/** Bars on a base line. */
const summary = [
  ...paint(petrol, box(2, 14, 10, 26, 1), box(12, 4, 20, 26, 1)),
  ...paint([0x4f, 0x9d, 0xb8], box(22, 8, 30, 26, 1)),
  ...paint(petrol, box(0, 28, 32, 30)),
];

/** A heat map: nine cells, darker towards the upper right corner. */
const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
const hot = ({ row, column }: (typeof cells)[number]) => column - row;
const cellBox = ({ row, column }: (typeof cells)[number]) =>
  box(2 + column * 10, 2 + row * 10, 10 + column * 10, 10 + row * 10, 1);
const risks = [
  ...paint(petrol, ...cells.filter((cell) => hot(cell) > 0).map(cellBox)),
  ...paint([0x4f, 0x9d, 0xb8], ...cells.filter((cell) => hot(cell) === 0).map(cellBox)),
  ...paint(pale, ...cells.filter((cell) => hot(cell) < 0).map(cellBox)),
];

/** A sheet that goes to three places and comes back from them. */
const share = [
  ...paint([0x4f, 0x9d, 0xb8], stroke(2, [9, 16], [25, 6]), stroke(2, [9, 16], [25, 16]), stroke(2, [9, 16], [25, 26])),
  ...paint(petrol, box(1, 8, 14, 24, 2)),
  ...paint(white, box(4, 12, 11, 14), box(4, 16, 11, 18)),
  ...paint(petrol, disc(26, 6, 4.4), disc(26, 16, 4.4), disc(26, 26, 4.4)),
];

/** Three places, each with its bar. */
const places = [
  ...paint(petrol, disc(6, 6, 4), disc(6, 16, 4), disc(6, 26, 4)),
  ...paint([0x4f, 0x9d, 0xb8], box(13, 3, 31, 9, 1), box(13, 13, 24, 19, 1), box(13, 23, 28, 29, 1)),
];

/** Three places that come together on one sheet. */
const consolidated = [
  ...paint([0x4f, 0x9d, 0xb8], stroke(2, [7, 6], [23, 16]), stroke(2, [7, 16], [23, 16]), stroke(2, [7, 26], [23, 16])),
  ...paint(petrol, disc(6, 6, 4.4), disc(6, 16, 4.4), disc(6, 26, 4.4)),
  ...paint(petrol, box(17, 6, 31, 26, 2)),
  ...paint(white, box(20, 10, 28, 12), box(20, 15, 28, 17), box(20, 20, 28, 22)),
];

/** A question mark in a disc. */
const help = [
  ...paint(petrol, disc(16, 16, 14)),
  ...paint(white, arc(16, 12, 4.6, 3, 180, 60), stroke(3, [18.2, 16], [16, 18.5], [16, 20]), disc(16, 24.2, 2)),
];

const icons: Readonly<Record<IconName, readonly Layer[]>> = {
  app,
  structure,
  check,
  summary,
  risks,
  share,
  places,
  consolidated,
  help,
};

/** Points tried in each pixel and direction, for smooth edges. */
const samples = 8;

function colorAt(layers: readonly Layer[], x: number, y: number): Color | undefined {
  return layers.findLast((layer) => layer.shape(x, y))?.color;
}

function drawPixel(layers: readonly Layer[], column: number, row: number, unit: number): readonly number[] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const x = (column + ((index % samples) + 0.5) / samples) * unit;
    const y = (row + (Math.floor(index / samples) + 0.5) / samples) * unit;
    const color = colorAt(layers, x, y);
    if (color === undefined) continue;
    hits += 1;
    for (const part of [0, 1, 2] as const) sum[part] = (sum[part] ?? 0) + color[part];
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / hits)), Math.round((hits * 255) / (samples * samples))];
}

/** The icon as RGBA pixels, row by row, at a size in pixels. */
export function drawIcon(name: IconName, size: number): Uint8Array {
  const layers = icons[name];
  const pixels = Array.from({ length: size * size }, (_, index) =>
    drawPixel(layers, index % size, Math.floor(index / size), 32 / size),
  );
  return Uint8Array.from(pixels.flat());
}
