import { normalizeText } from "../text/normalizeText";

const charge =
  /^(?:(?:valor )?(?:del? )?(?:iva|impuestos?|aiu|a\.i\.u|administracion|imprevistos?|utilidad(?:es)?|estampillas?|gravamen|gmf|4 ?x ?(?:1000|mil)|retencion(?:es)?|retefuente|descuentos?|ajuste|redondeo)\b)/;
const longest = 60;

/** «IVA 19 %», «Imprevistos», «Ajuste por redondeo»: what is paid or taken away besides what is bought, without units. */
export function isCharge(text: string): boolean {
  return text.length <= longest && charge.test(normalizeText(text));
}
