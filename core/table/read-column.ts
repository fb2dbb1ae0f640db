import type { ColumnReading, ColumnToRead, ReadingContext } from "./read-context";
import { readDateColumn } from "./read-date-column";
import { readMoneyColumn } from "./read-money-column";
import { readNumberColumn } from "./read-number-column";
import { readPercentColumn } from "./read-percent-column";
import { readEnumColumn, readTextColumn, readYesNoColumn } from "./read-word-column";

/** Reads the cells of a column by its type; the column decides its format from all of them, and says so. */
export function readColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  switch (column.type.kind) {
    case "id":
    case "text":
    case "list":
    case "ref":
      return readTextColumn(column);
    case "date":
      return readDateColumn(column, context);
    case "money":
      return readMoneyColumn(column, context);
    case "percent":
    case "probability":
      return readPercentColumn(column, context);
    case "number":
    case "hours":
    case "days":
      return readNumberColumn(column, context);
    case "yes-no":
      return readYesNoColumn(column);
    case "enum":
      return readEnumColumn(column, column.type.words);
  }
}
