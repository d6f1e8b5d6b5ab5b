import { paragraph, paragraphs, points, remark, steps, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import { picture } from "../picture";
import type { Topic } from "../Topic";

/** Copies for municipalities: what they hold, how they go out and come back. */
export function shareTopic({ help: { share } }: GuideTexts): Topic {
  return {
    id: "compartir",
    title: share.title,
    content: [...paragraphs(share.lead), paragraph(share.file)],
    parts: [
      {
        id: "compartir-copia",
        title: share.copyTitle,
        content: [
          terms(share.copy),
          remark(share.copyRemark),
          picture("copy-front", share.frontAlt, share.frontCaption),
          picture("copy-guide", share.pageAlt, share.pageCaption),
        ],
      },
      {
        id: "compartir-enviar",
        title: share.sendTitle,
        content: [steps(share.send), picture("share", share.sendAlt, share.sendCaption)],
      },
      {
        id: "compartir-recibir",
        title: share.receiveTitle,
        content: [steps(share.receive), picture("receipt", share.receiveAlt, share.receiveCaption)],
      },
      { id: "compartir-reglas", title: share.rulesTitle, content: [points(share.rules)] },
      { id: "compartir-no", title: share.refusedTitle, content: [points(share.refused)] },
      {
        id: "compartir-consolidado",
        title: share.consolidatedTitle,
        content: [
          paragraphs(share.consolidatedLead),
          terms(share.consolidated),
          remark(share.consolidatedRemark),
        ].flat(),
      },
    ],
  };
}
