import { tableChoices } from "../../../core/commands/table-choices";
import { fieldNamed, kindNamed } from "../../../core/table/mapping/mapping";

test("every table and column that is offered is one that the mapping understands, and no two are called the same", () => {
  for (const { id, title, columns } of tableChoices()) {
    const kind = kindNamed(title);
    expect([title, kind?.id]).toEqual([title, id]);
    const fields = columns.map((column) => kind && fieldNamed(kind, column));
    expect(fields).not.toContain(undefined);
    expect(new Set(fields).size).toBe(columns.length);
  }
});
