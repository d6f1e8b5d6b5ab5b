import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeatMapView } from "../model/drawHeatMap";
import type { ZoneView } from "../model/listRisks";
import { low } from "../shell/reflow";
import { useWords } from "../texts/useTexts";
import { signs } from "./HeatMap";
import { ZoneMark } from "./ZoneMark";

const useStyles = makeStyles({
  legend: {
    position: "sticky",
    // A sticky element stops below the padding of what scrolls: without this, fields show through above it.
    top: `calc(-1 * ${tokens.spacingHorizontalL})`,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [low]: { position: "static" },
  },
  zones: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  side: {
    display: "inline-flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function Side({ side, zone }: { readonly side: keyof typeof signs; readonly zone: ZoneView | undefined }) {
  const styles = useStyles();
  const { risks } = useWords();
  return (
    <span className={styles.side}>
      <span aria-hidden>{signs[side]}</span>
      {risks.zoneOf(risks[side], "")}
      <ZoneMark zone={zone} />
    </span>
  );
}

interface ZoneLineProps {
  readonly map: HeatMapView;
  /** Something else that should stay in view; spoken where it stands. */
  readonly note: string;
}

/** Both zones in one line that stays in view and is spoken when it changes. */
export function ZoneLine({ map, note }: ZoneLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      <div className={styles.zones} role="status">
        <Side side="inherent" zone={map.inherent} />
        <Side side="residual" zone={map.residual} />
      </div>
      {note === "" ? null : <span aria-hidden>{note}</span>}
    </div>
  );
}
