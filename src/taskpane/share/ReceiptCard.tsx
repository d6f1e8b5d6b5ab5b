import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templateNames as names } from "../../actions/newForm/formParts";
import type { Receipt } from "../../domain/copies/Receipt";
import type { ReturnChange } from "../../domain/copies/Return";
import { isTickedAtFirst, sortOf } from "../../domain/project/versions/FormChange";
import { describeReceipt, describeRefusal, describeReturnChange, headOfReceipt } from "../../i18n/describeReceipt";
import { cardLook } from "../shared/cardLook";
import { Disclosure } from "../shared/Disclosure";
import { Lines } from "../shared/Lines";
import { useWords } from "../texts/useTexts";
import { BothSides } from "./BothSides";
import { openChanges } from "./openChanges";

const useStyles = makeStyles({
  card: {
    ...cardLook,
    rowGap: tokens.spacingVerticalS,
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
  label: { overflowWrap: "anywhere", minWidth: 0 },
});

interface ReceiptCardProps {
  readonly receipt: Receipt;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], checked: boolean) => void;
}

interface QuestionsProps extends Omit<ReceiptCardProps, "receipt"> {
  readonly open: readonly ReturnChange[];
  /** The copy came back before. */
  readonly before: boolean;
}

function Questions({ open, before, chosen, onChoose }: QuestionsProps) {
  const styles = useStyles();
  const { share, receipts } = useWords();
  const words = share.receipts;
  const ids = open.map(({ id }) => id);
  const changed = open.filter((change) => sortOf(change) === "conflict").length;
  return (
    <>
      <BothSides
        question={words.conflicts(changed, open.length - changed)}
        theirs={words.theirs}
        ours={words.ours}
        onChoose={(theirs) => onChoose(ids, theirs)}
      />
      {open.map((change) => (
        <Checkbox
          key={change.id}
          checked={chosen.has(change.id)}
          onChange={(_, data) => onChoose([change.id], data.checked === true)}
          label={<span className={styles.label}>{describeReturnChange(change, names, receipts, before)}</span>}
        />
      ))}
    </>
  );
}

/** The receipt of one file: whose it is, what changed, what is asked, what is not taken. */
export function ReceiptCard({ receipt, chosen, onChoose }: ReceiptCardProps) {
  const styles = useStyles();
  const { share, receipts: words } = useWords();
  const { file, comparison } = receipt;
  const { changes = [], refused = [] } = comparison ?? {};
  const [open, sure] = [openChanges(receipt), changes.filter(isTickedAtFirst)];
  const head = headOfReceipt(receipt, words);
  return (
    <section className={styles.card} aria-label={file}>
      <h3 className={styles.name}>{file}</h3>
      {head === "" ? null : <p className={styles.quiet}>{head}</p>}
      {describeReceipt(receipt, { taken: sure.length, open }, names, words).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {open.length === 0 ? null : (
        <Questions open={open} before={receipt.before === true} chosen={chosen} onChoose={onChoose} />
      )}
      {sure.length === 0 ? null : (
        <Disclosure title={share.receipts.changes(sure.length)}>
          <Lines lines={sure.map((one) => `${words.sort[sortOf(one)]}: ${describeReturnChange(one, names, words)}`)} />
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
