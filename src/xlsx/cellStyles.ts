import type { CellStyle, Color } from "hucre";
import { keysOf } from "../domain/project/byKey";
import { type RoleLook, roleLooks } from "../domain/workbook/roleLooks";
import type { StyleRole } from "../domain/workbook/WritePlan";

const roles = keysOf(roleLooks);

function linesOf(color: string): NonNullable<CellStyle["border"]> {
  const side = { style: "thin", color: { rgb: color } } as const;
  return { top: side, right: side, bottom: side, left: side };
}

function styleOf(look: RoleLook): CellStyle {
  return {
    font: {
      name: "Calibri",
      size: look.size ?? 11,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline ? { underline: true } : {}),
      ...(look.color === undefined ? {} : { color: { rgb: look.color } }),
    },
    ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(look.lines === undefined ? {} : { border: linesOf(look.lines) }),
    alignment: {
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.vertical === undefined ? {} : { vertical: look.vertical }),
      ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
    },
  };
}

/** Makes the style of a cell from its role and number format, open on a protected sheet or not; the same three give the same object. */
export function createStyles(): (role: StyleRole | undefined, format: string, open?: boolean) => CellStyle | undefined {
  const known = new Map<string, CellStyle>();
  return (role, format, open = false) => {
    if (role === undefined && format === "General" && !open) return undefined;
    const key = `${role ?? ""}|${format}|${open}`;
    const style = known.get(key) ?? {
      ...(role === undefined ? {} : styleOf(roleLooks[role])),
      ...(format === "General" ? {} : { numFmt: format }),
      ...(open ? { protection: { locked: false } } : {}),
    };
    known.set(key, style);
    return style;
  };
}

function sameColor(color: Color | undefined, rgb: string | undefined): boolean {
  return rgb === undefined ? color?.rgb === undefined : color?.rgb?.slice(-6).toUpperCase() === rgb;
}

function matches(style: CellStyle, look: RoleLook): boolean {
  const { font, fill, alignment } = style;
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  return (
    (font?.size ?? 11) === (look.size ?? 11) &&
    Boolean(font?.bold) === Boolean(look.bold) &&
    Boolean(font?.italic) === Boolean(look.italic) &&
    Boolean(font?.underline) === Boolean(look.underline) &&
    sameColor(font?.color, look.color) &&
    sameColor(fillColor, look.fill) &&
    Boolean(alignment?.wrapText) === Boolean(look.wrap) &&
    alignment?.vertical === look.vertical &&
    alignment?.horizontal === look.horizontal &&
    (style.border?.top !== undefined) === (look.lines !== undefined)
  );
}

/** The role whose look a cell has; undefined for any other look. The cells of a file share their style objects. */
export function createRoleFinder(): (style: CellStyle | undefined) => StyleRole | undefined {
  const known = new Map<CellStyle, StyleRole | undefined>();
  return (style) => {
    if (style === undefined) return undefined;
    if (!known.has(style))
      known.set(
        style,
        roles.find((role) => matches(style, roleLooks[role])),
      );
    return known.get(style);
  };
}
