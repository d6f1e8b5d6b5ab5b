/** Words after which a Spanish sentence goes on: articles, prepositions and conjunctions. */
const OPEN_WORDS =
  /(?:^|\s)(?:a|al|ante|bajo|con|contra|de|del|desde|durante|e|el|en|entre|hacia|hasta|la|las|lo|los|mediante|o|para|por|que|según|sin|sobre|su|sus|tras|u|un|una|y)$/iu;

/** Whether a product or evidence announces something that does not follow, or stops in the middle of a sentence. */
export function isTruncated(text: string): boolean {
  const end = text.trim();
  return /[:\-–—…]$|\.\.\.$/.test(end) || OPEN_WORDS.test(end);
}
