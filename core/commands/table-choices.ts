import { columnsOf, TABLE_KINDS } from "../table/kinds/all";

/** What a table may be said to be, and what its columns may be: by their titles, as the mapping names them. */
export interface TableChoice {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
}

/** Every table that we know, in the order in which the template shows them. */
export function tableChoices(): TableChoice[] {
  return TABLE_KINDS.map((kind) => ({
    id: kind.id,
    title: kind.title,
    columns: Object.values(columnsOf(kind)).map(({ title }) => title),
  }));
}
