import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingView } from "../model/FindingView";
import { Lines } from "../shared/Lines";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the rows say that a table leaves out: a person knows them by their content. */
export function OutsideLines({ lines, rest }: NonNullable<FindingView["outside"]>) {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <section className={styles.section}>
      <p className={styles.title}>{review.outside}</p>
      <Lines lines={rest > 0 ? [...lines, review.morePlaces(rest)] : lines} />
    </section>
  );
}
