const SURE_MARKS = /[;\n|、；]/;
const COMMAS = /[,，]/;
const BULLET = /^(?:[•·▪‣*]|[-–]\s|\d{1,2}[.)]\s)\s*/u;
/** An id: letters, a mark, digits. Only between such a slash or an "and" is sure to part. */
const ID = /^\p{L}{0,6}[-_.#]?\d[\w.-]{0,12}$/u;

/**
 * How the lists of a column are parted: by semicolons, line breaks or bars in any cell, and then a comma is a comma
 * (`Doe, Jane; Smith, John`); else by commas; a slash or an "and" parts ids only (`P1/P2`).
 */
export function listSplitter(texts: Iterable<string>): (text: string) => string[] {
  let hasSureMarks = false;
  for (const text of texts) hasSureMarks ||= SURE_MARKS.test(text) && COMMAS.test(text);
  return (text) => parted(text, hasSureMarks);
}

/**
 * The parts of a list, separated by semicolons or line breaks, else by commas; blank parts dropped.
 *
 * @example splitList("A1; B2 ;") // => ["A1", "B2"]
 */
export function splitList(text: string): string[] {
  return parted(text, false);
}

function parted(text: string, commasStay: boolean): string[] {
  const parts = SURE_MARKS.test(text)
    ? text.split(/[;\n|、；]+/)
    : COMMAS.test(text) && !commasStay
      ? text.split(COMMAS)
      : bySlash(text);
  return parts.map(tidied).filter((part) => part !== "");
}

function bySlash(text: string): string[] {
  const plain = text.replace(/\s+/g, " ");
  const parts = plain.split(/ ?[/+&] ?| (?:and|und|et|y|e|en|и) /u);
  if (parts.length === 1) return [text];
  return parts.every((part) => ID.test(part.trim())) ? parts : plain.split(" / ");
}

function tidied(part: string): string {
  return part
    .replace(/\u00a0/g, " ")
    .trim()
    .replace(BULLET, "")
    .normalize("NFC");
}
