import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { divipola } from "../../domain/municipality/divipola";
import { offerMunicipalities } from "../../domain/municipality/offerMunicipalities";
import type { Project } from "../../domain/project/Project";
import { normalizeText } from "../../domain/text/normalizeText";
import { TextField } from "../risks/fields";
import { Page } from "../shared/Page";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  offer: { justifyContent: "flex-start", width: "100%", textAlign: "left", paddingInline: tokens.spacingHorizontalS },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Municipality = Project["municipalities"][number];

interface AddMunicipalityProps {
  /** What the workbook lists already. */
  readonly known: Project["municipalities"];
  readonly busy: boolean;
  readonly onAdd: (municipality: Municipality) => void;
  readonly onBack: () => void;
}

interface OfferProps {
  readonly offer: Municipality;
  readonly isKnown: boolean;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

function Offer({ offer, isKnown, busy, onAdd }: OfferProps) {
  const styles = useStyles();
  const { add } = useWords().follow;
  const place = add.place({ ...offer, code: String(offer.code) });
  return (
    <li>
      <Button
        className={styles.offer}
        aria-label={isKnown ? `${offer.name}, ${offer.department}, ${add.known}` : add.offer(offer)}
        disabledFocusable={busy || isKnown}
        onClick={onAdd}
      >
        <span className={styles.words} lang="es">
          <span>{offer.name}</span>
          <span className={styles.more}>{isKnown ? `${place} · ${add.known}` : place}</span>
        </span>
      </Button>
    </li>
  );
}

/** «Agregar municipio»: what is typed is looked for in the DIVIPOLA, and a person chooses; homonyms are never guessed. */
export function AddMunicipality({ known, busy, onAdd, onBack }: AddMunicipalityProps) {
  const styles = useStyles();
  const { add } = useWords().follow;
  const [text, setText] = useState("");
  const offers = offerMunicipalities(text, divipola());
  const homonyms = offers.filter(({ name }) => normalizeText(name) === normalizeText(text)).length;
  const codes = new Set(known.map(({ code }) => String(code).trim()));
  return (
    <Page title={add.title} onBack={onBack}>
      <TextField label={add.name} help={add.help} value={text} onChange={setText} />
      <p className={styles.help} role="status">
        {homonyms > 1 ? add.homonyms(homonyms) : text.trim().length > 2 && offers.length === 0 ? add.none : ""}
      </p>
      {offers.length === 0 ? null : (
        <ul className={styles.list} aria-label={add.offers}>
          {offers.map((offer) => (
            <Offer
              key={String(offer.code)}
              offer={offer}
              isKnown={codes.has(String(offer.code))}
              busy={busy}
              onAdd={() => onAdd(offer)}
            />
          ))}
        </ul>
      )}
      <p className={styles.help}>{add.source}</p>
    </Page>
  );
}
