import type { HostileCase } from "../HostileCase";
import { bookCases } from "./books";
import { heavyCases } from "./heavy";
import { kindCases } from "./kinds";
import { listCases } from "./lists";
import { textCases } from "./texts";

/** Every hostile file, in the order of what reads it. */
export const hostileCases: readonly HostileCase[] = [
  ...kindCases,
  ...bookCases,
  ...textCases,
  ...listCases,
  ...heavyCases,
];
