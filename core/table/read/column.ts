import type { Words } from "../parse/words";
import type { ColumnReading, ColumnToRead, ReadingContext } from "./context";
import { readDateColumn } from "./date-column";
import { withinMagnitude } from "./magnitude";
import { readMoneyColumn } from "./money-column";
import { readNumberColumn } from "./number-column";
import { readPercentColumn } from "./percent-column";
import { readRatingColumn } from "./rating-column";
import { readEnumColumn, readTextColumn, readYesNoColumn } from "./word-column";

/** Reads the cells of a column by its type; the column decides its format from all of them, and says so. */
export function readColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  switch (column.type.kind) {
    case "id":
    case "text":
    case "rating":
    case "list":
    case "ref":
      return readTextColumn(column);
    case "date":
      return readDateColumn(column, context);
    case "money":
      return withinMagnitude(column, readMoneyColumn(column, context));
    case "percent":
    case "probability":
      return withinMagnitude(column, readPercentColumn(column, context));
    case "number":
    case "hours":
    case "days":
      return withinMagnitude(column, readNumberColumn(column, context));
    case "yes-no":
      return readYesNoColumn(column);
    case "enum":
      return isRating(column.type.words)
        ? readRatingColumn(column, column.type.words)
        : readEnumColumn(column, column.type.words);
  }
}

function isRating(words: Words): boolean {
  return "amber-red" in words;
}
