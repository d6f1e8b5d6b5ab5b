import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templateNames as names } from "../../actions/newForm/formParts";
import type { Receipt } from "../../actions/receiveReturns";
import type { ReturnChange } from "../../domain/copies/Return";
import { isTickedAtFirst } from "../../domain/project/versions/FormChange";
import { describeRefusal, describeReturnChange, describeReturned } from "../../i18n/describeReceipt";
import { Disclosure } from "../shared/Disclosure";
import { Lines } from "../shared/Lines";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere", minWidth: 0 },
});

interface ReceiptCardProps {
  readonly receipt: Receipt;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], checked: boolean) => void;
}

function Questions({ open, chosen, onChoose }: Omit<ReceiptCardProps, "receipt"> & { open: readonly ReturnChange[] }) {
  const styles = useStyles();
  const { share, receipts } = useWords();
  const words = share.receipts;
  const ids = open.map(({ id }) => id);
  return (
    <>
      <p className={styles.text}>{words.conflicts(open.length)}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChoose(ids, true)}>
          {words.theirs}
        </Button>
        <Button size="small" onClick={() => onChoose(ids, false)}>
          {words.ours}
        </Button>
      </div>
      {open.map((change) => (
        <Checkbox
          key={change.id}
          checked={chosen.has(change.id)}
          onChange={(_, data) => onChoose([change.id], data.checked === true)}
          label={<span className={styles.label}>{describeReturnChange(change, names, receipts)}</span>}
        />
      ))}
    </>
  );
}

/** The receipt of one file: whose it is, what changed, what is asked, what is not taken. */
export function ReceiptCard({ receipt, chosen, onChoose }: ReceiptCardProps) {
  const styles = useStyles();
  const { share, receipts: words } = useWords();
  const { file, foreign, verdict, comparison, returned, altered, state } = receipt;
  const { changes = [], refused = [], kept = 0 } = comparison ?? {};
  const [open, sure] = [changes.filter((one) => !isTickedAtFirst(one)), changes.filter(isTickedAtFirst)];
  const { id = "", sent = "" } = returned.sent?.stamp ?? {};
  const told =
    foreign !== undefined
      ? [words.foreign[foreign.reason](foreign.found)]
      : state === "same-file"
        ? [words.sameFile]
        : [
            words.counts(sure.length, open.length, refused.length, kept),
            ...(verdict?.doubt === undefined ? [] : [words.doubt[verdict.doubt]]),
            ...describeReturned(returned, altered.map(names.sheetOf), words),
          ];
  return (
    <section className={styles.card} aria-label={file}>
      <h3 className={styles.name}>{file}</h3>
      {verdict === undefined ? null : <p className={styles.quiet}>{words.head(verdict.municipality.name, id, sent)}</p>}
      {told.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {open.length === 0 ? null : <Questions open={open} chosen={chosen} onChoose={onChoose} />}
      {sure.length === 0 ? null : (
        <Disclosure title={share.receipts.changes(sure.length)}>
          <Lines
            lines={sure.map(
              (one) =>
                `${words.sort[one.kind === "added" ? "added" : "form"]}: ${describeReturnChange(one, names, words)}`,
            )}
          />
        </Disclosure>
      )}
      {refused.length === 0 ? null : (
        <Disclosure title={share.receipts.refused(refused.length)}>
          <Lines lines={refused.map((one) => describeRefusal(one, names, words))} />
        </Disclosure>
      )}
    </section>
  );
}
