import { numberKey } from "../../domain/metas/numberKey";
import { groupBy } from "../../domain/project/byKey";
import { isBlank } from "../../domain/text/isBlank";
import type { MeantDocument } from "../../domain/year/readDocuments";
import type { DocumentKind } from "../../domain/year/words";

type Counted = MeantDocument & { readonly kind: DocumentKind; readonly pesos: number };

/** A document that stands again with the same kind, number and line. */
interface Copy {
  readonly copy: Counted;
  readonly sameAs: MeantDocument;
  readonly sameValue: boolean;
}

function isCounted(one: MeantDocument): one is Counted {
  return one.kind !== undefined && (one.pesos ?? 0) > 0 && one.document !== "" && !isBlank(one.row.line);
}

/** Documents that stand twice for one line; one that pays several lines stands once in each. */
export function listCopies(documents: readonly MeantDocument[]): readonly Copy[] {
  const groups = groupBy(documents.filter(isCounted), ({ kind, document, row }) =>
    JSON.stringify([kind, document, numberKey(row.line)]),
  );
  return [...groups.values()].flatMap((group) => {
    const byValue = new Map<number, MeantDocument>();
    return group.flatMap((copy): readonly Copy[] => {
      const same = byValue.get(copy.pesos);
      const [first] = group;
      if (same === undefined) byValue.set(copy.pesos, copy);
      if (first === undefined || first === copy) return [];
      return [{ copy, sameAs: same ?? first, sameValue: same !== undefined }];
    });
  });
}
