/** Month names and their short forms in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian. */
const NAMES: readonly string[] = [
  "jan january januar jän jänner janv janvier ene enero janeiro gen gennaio januari янв январь января",
  "feb february februar fév févr février fevrier febrero fev fevereiro febbraio februari фев февр февраль февраля",
  "mar march mär mrz märz maerz mars marzo março marco mrt maart мар март марта",
  "apr april avr avril abr abril aprile апр апрель апреля",
  "may mai mayo maio mag maggio mei май мая",
  "jun june juni juin junio junho giu giugno июн июнь июня",
  "jul july juli juil juillet julio julho lug luglio июл июль июля",
  "aug august aoû août aout ago agosto augustus авг август августа",
  "sep sept september septembre septiembre setiembre set setembro settembre сен сент сентябрь сентября",
  "oct okt october oktober octobre octubre out outubro ott ottobre окт октябрь октября",
  "nov november novembre noviembre novembro ноя нояб ноябрь ноября",
  "dec dez december dezember déc décembre decembre dic diciembre dezembro dicembre дек декабрь декабря",
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/**
 * The month, 1–12, that a lower-case word names in one of our languages; `undefined` when it names none.
 *
 * @example monthNumber("okt") // => 10
 */
export function monthNumber(word: string): number | undefined {
  return NUMBERS.get(word);
}
