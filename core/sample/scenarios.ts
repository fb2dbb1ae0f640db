import type { SampleTable } from "./sample-table";

/** What the committee asks: less money, more money, one more of the scarce role, both, and the trap taken in. */
export function scenariosTable(): SampleTable {
  const row = (name: string, subject: string, value: string): Record<string, string> => ({
    name,
    subject,
    value,
  });
  return {
    kind: "scenarios",
    rows: [
      row("20 % less money", "Budget", "20 % less"),
      row("20 % more money", "Budget", "20 % more"),
      row("One more Data Engineer", "Data Engineer", "1 more"),
      row("More money and one more Data Engineer", "Budget", "20 % more"),
      row("More money and one more Data Engineer", "Data Engineer", "1 more"),
      row("Take the Partner API Marketplace", "A6", "in"),
    ],
  };
}
