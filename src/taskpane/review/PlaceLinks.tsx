import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { PlaceView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  places: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  text: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left", overflowWrap: "anywhere" },
});

const shownPlaces = 3;

interface PlaceLinksProps {
  readonly places: readonly PlaceView[];
  readonly onGoTo: (to: SheetLink) => void;
}

/** Places of a finding; those in the workbook are links to the cell. */
export function PlaceLinks({ places, onGoTo }: PlaceLinksProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const rest = places.length - shownPlaces;
  return (
    <div className={styles.places}>
      {places.slice(0, shownPlaces).map(({ label, to }) =>
        to ? (
          <Link
            key={label}
            as="button"
            className={styles.link}
            aria-label={review.goToPlace(label)}
            onClick={() => onGoTo(to)}
          >
            {label}
          </Link>
        ) : (
          <span key={label} className={styles.text}>
            {label}
          </span>
        ),
      )}
      {rest > 0 ? <span className={styles.text}>{review.morePlaces(rest)}</span> : null}
    </div>
  );
}
