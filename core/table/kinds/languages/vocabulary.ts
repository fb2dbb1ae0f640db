/** What one language, or one kind of tool, calls our tables and columns; several names are separated by commas, lower case. */
export interface Vocabulary {
  /** Names of tables and their sheets, by the table's id. */
  readonly tables: Readonly<Record<string, string>>;
  /** Headers by a column's title, for every table that has such a column; or by `tasks.Name` for one table's. */
  readonly columns: Readonly<Record<string, string>>;
}
