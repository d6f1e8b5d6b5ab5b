import { writeCountry } from "../support/countryCopies";

/** Makes the copies of some municipalities: `makeCountry.ts FOLDER FROM TO`. */
const [folder = "", from, to] = process.argv.slice(2);
void writeCountry(folder, Number(from), Number(to));
