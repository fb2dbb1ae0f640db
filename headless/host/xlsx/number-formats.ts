/** Number formats that every workbook knows without listing them (ECMA-376 part 1, 18.8.30), in their en-US form. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids that mean dates or times in East Asian versions of Excel and in no other. */
const EAST_ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const EAST_ASIAN_TIMES = new Set([32, 33, 34, 35, 55, 56]);

/** The format of a built-in id; `General` for those that mean nothing. */
export function builtInFormat(id: number): string {
  if (EAST_ASIAN_DATES.has(id)) return "yyyy/m/d";
  if (EAST_ASIAN_TIMES.has(id)) return "h:mm";
  return BUILT_IN[id] ?? "General";
}

/** The built-in id of a format, where it has one that reads the same in every country. */
export function builtInId(format: string): number | undefined {
  const SAME_EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 49];
  return SAME_EVERYWHERE.find((id) => BUILT_IN[id] === format);
}

/** True when a format shows a calendar day: only such numbers depend on where a workbook's calendar starts. */
export function showsDay(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]|mmm/i.test(codes) && !/general/i.test(codes);
}
