const digit = /\d/;

const quick = (parse) => (text, options) => (digit.test(text) ? parse(text, options) : null);

/**
 * Univer 0.25.1 asks of each drawn text, and of each text in a formula whenever it is calculated, whether it is a date, a time
 * or a number: what holds no digit is none. Takes the package «numfmt»; webpack and the tests use it.
 */
module.exports = ({ parseDate, parseTime, parseNumber }) => ({
  parseDate: quick(parseDate),
  parseTime: quick(parseTime),
  parseNumber: quick(parseNumber),
});
