import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingView } from "../model/FindingView";
import { useTexts } from "../texts/useTexts";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  followers: { display: "grid", rowGap: tokens.spacingVerticalXS },
  tag: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  follower: { display: "grid", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** What goes away with this finding: the same cause seen from other sides. */
export function Followers({ followers }: { readonly followers: readonly FindingView[] }) {
  const styles = useStyles();
  const { review } = useTexts();
  if (followers.length === 0) return null;
  return (
    <section className={styles.followers}>
      <p className={styles.tag}>{review.followers(followers.length)}</p>
      <ul className={styles.list}>
        {followers.map(({ key, severity, message }) => (
          <li key={key} className={styles.follower}>
            <SeverityMark severity={severity} />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
