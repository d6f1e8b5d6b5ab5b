/** Words after which a Spanish sentence goes on: articles, prepositions and conjunctions. */
const OPEN_WORDS =
  /(?:^|\s)(?:al|ante|bajo|con|contra|de|del|desde|durante|el|en|entre|hacia|hasta|la|las|lo|los|mediante|para|por|que|según|sin|sobre|su|sus|tras|un|una)$/iu;

/** The open words of one letter: as a capital it is a name, «Anexo A», «Grupo E». */
const OPEN_LETTERS = /(?:^|\s)[aeouy]$/;

/** Whether a product or evidence announces something that does not follow, or stops in the middle of a sentence. */
export function isTruncated(text: string): boolean {
  const end = text.trim();
  return /[:\-–—…]$|\.\.\.$/.test(end) || OPEN_WORDS.test(end) || OPEN_LETTERS.test(end);
}
