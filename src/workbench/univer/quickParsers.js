const digit = /\d/;

/** So many texts are remembered; a workbook has fewer, and compares each of them again and again. */
const most = 20_000;

function quick(parse) {
  const known = new Map();
  return (text, options) => {
    if (!digit.test(text)) return null;
    if (options !== undefined) return parse(text, options);
    if (!known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, parse(text));
    }
    const answer = known.get(text);
    return answer && { ...answer };
  };
}

/**
 * Univer 0.25.1 asks of each drawn text, and of each text in a formula whenever it is calculated, whether it is a date, a time
 * or a number: what holds no digit is none, and a text is read once. Takes the package «numfmt»; webpack and the tests use it.
 */
module.exports = ({ parseDate, parseTime, parseNumber }) => ({
  parseDate: quick(parseDate),
  parseTime: quick(parseTime),
  parseNumber: quick(parseNumber),
});
