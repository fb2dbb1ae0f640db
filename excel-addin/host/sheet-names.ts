import { quotedSheet } from "../../core/index";

/** The sheets of the workbook that is drawn into. */
export interface SheetNames {
  /** Copies of the user's sheets that go by another name here, by the name that our tabs link to. */
  readonly renamed: ReadonlyMap<string, string>;
  /** All sheets that there are, ours included, in small letters. */
  readonly known: ReadonlySet<string>;
}

/** Texts, and names of sheets, quoted and plain. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;

/**
 * A formula in which sheets go by their actual names; texts stay as they are. Nothing where it looks at a sheet that is
 * not there (a tab that was not asked for, a sheet deleted meanwhile): Excel refuses such a formula, and all with it.
 */
export function formulaHere(formula: string, { renamed, known }: SheetNames): string | undefined {
  const missing: string[] = [];
  const here = formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const name = token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;
    const actual = renamed.get(name) ?? name;
    if (!known.has(actual.toLowerCase())) missing.push(actual);
    return actual === name ? token : quotedSheet(actual);
  });
  return missing.length === 0 ? here : undefined;
}
