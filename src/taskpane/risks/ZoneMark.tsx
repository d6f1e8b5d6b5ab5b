import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ZoneView } from "../model/listRisks";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // Without its colour it looks like an empty check box.
    forcedColorAdjust: "none",
  },
  low: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  moderate: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBackground2 },
  extreme: { backgroundColor: tokens.colorPaletteRedBackground2 },
});

/** Background of a zone; its word always stands beside it. */
export function useZoneClass(zone: ZoneView | undefined): string {
  const styles = useStyles();
  return zone === undefined ? "" : styles[zone.zone];
}

/** Word of a zone with its colour second. */
export function ZoneMark({ zone }: { readonly zone: ZoneView | undefined }) {
  const styles = useStyles();
  const { risks } = useWords();
  const colour = useZoneClass(zone);
  return (
    <span className={styles.mark}>
      {zone?.word ?? risks.noZone}
      {zone === undefined ? null : <span className={mergeClasses(styles.swatch, colour)} aria-hidden />}
    </span>
  );
}
