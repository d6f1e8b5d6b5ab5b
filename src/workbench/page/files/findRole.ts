import { keysOf } from "../../../domain/project/byKey";
import { type RoleLook, roleLooks } from "../../../domain/workbook/roleLooks";
import type { StyleRole } from "../../../domain/workbook/WritePlan";
import type { CellStyle } from "../../host/Book";

const roles = keysOf(roleLooks);

function isColor(color: string | undefined, rgb: string | undefined): boolean {
  return rgb === undefined || color?.toUpperCase() === `#${rgb}`;
}

function isSame(style: CellStyle, look: RoleLook): boolean {
  return (
    (style.fontSize ?? 11) === (look.size ?? 11) &&
    Boolean(style.bold) === Boolean(look.bold) &&
    Boolean(style.italic) === Boolean(look.italic) &&
    Boolean(style.underline) === Boolean(look.underline) &&
    Boolean(style.wrap) === Boolean(look.wrap) &&
    isColor(style.color, look.color) &&
    isColor(style.fill, look.fill) &&
    (style.fill === undefined) === (look.fill === undefined) &&
    (style.borders?.top !== undefined) === (look.lines !== undefined)
  );
}

/** The role whose look a cell has; undefined for a look that a person made. */
export function findRole(style: CellStyle): StyleRole | undefined {
  const isPlain = style.fontName === undefined && style.fontSize === undefined && style.fill === undefined;
  return isPlain ? undefined : roles.find((role) => isSame(style, roleLooks[role]));
}
