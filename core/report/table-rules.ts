import { a1, type Area } from "../domain/cell-ref";
import type { DrawnRule, DrawnValidation } from "./drawing";
import { formulaNumber } from "./fill-formula";
import { isMarked, markRules } from "./mark";
import type { PlannedColumn, PlannedUserColumn } from "./plan-table";
import type { ColumnRule } from "./sheet-model";
import { COLOURS } from "./style";
import { columnAt, type TableFrame } from "./table-cell";
import { shortened } from "../domain/shortened";

/** The accent, light enough for ink upon it. */
const BAR_COLOUR = "#B9CDF8";
const ROOM_COLOUR = "#8FB0F6";

/** Prompts hold at most 255 characters under a title of 32. */
const LONGEST_PROMPT = 255;
const LONGEST_PROMPT_TITLE = 32;

/** The conditional formats of a table's columns. */
export function tableRules(frame: TableFrame): DrawnRule[] {
  if (frame.last < frame.first) return [];
  const ruled = frame.columns.flatMap((planned) => {
    const area = columnArea(frame, planned);
    const { format, rule } = planned.column;
    const marks = isMarked(format) ? markRules(area, format) : [];
    return [...marks, ...(rule && rule.kind !== "gap" ? ruleOf(rule, area) : [])];
  });
  return [...ruled, ...gapAreas(frame).map(gapRule)];
}

/** Gaps that stand side by side are coloured on one scale: the same shortage looks the same in every month. */
function gapAreas(frame: TableFrame): Area[] {
  const areas: Area[] = [];
  for (const planned of frame.columns.filter(({ column }) => column.rule?.kind === "gap")) {
    const area = columnArea(frame, planned);
    const last = areas[areas.length - 1];
    if (last && last.right === area.left - 1) areas[areas.length - 1] = { ...last, right: area.right };
    else areas.push(area);
  }
  return areas;
}

function gapRule(area: Area): DrawnRule {
  return {
    kind: "colour-scale",
    area,
    low: COLOURS.over,
    middle: COLOURS.white,
    high: ROOM_COLOUR,
    around: 0,
  };
}

function columnArea(frame: TableFrame, planned: PlannedColumn): Area {
  const at = columnAt(frame, planned);
  const marked = frame.wide && isMarked(planned.column.format);
  const left = marked ? frame.left + planned.offset : at;
  return { top: frame.first, bottom: frame.last, left, right: marked ? left + planned.span - 1 : at };
}

function ruleOf(rule: Exclude<ColumnRule, { kind: "gap" }>, area: Area): DrawnRule[] {
  const first = a1({ row: area.top, column: area.left });
  switch (rule.kind) {
    case "bar":
      return [{ kind: "data-bar", area, colour: BAR_COLOUR }];
    case "adverse":
      return [
        {
          kind: "formula",
          area,
          formula: `AND(ISNUMBER(${first}),${first}<0)`,
          style: { color: COLOURS.red },
        },
      ];
    case "beyond":
      return beyondRule(rule, area, first);
  }
}

function beyondRule(rule: ColumnRule & { kind: "beyond" }, area: Area, first: string): DrawnRule[] {
  const tests = [
    ...(rule.below === undefined ? [] : [`${first}<${formulaNumber(rule.below)}`]),
    ...(rule.above === undefined ? [] : [`${first}>${formulaNumber(rule.above)}`]),
  ];
  const style = { bold: true, fill: COLOURS.tint };
  return tests.length === 0
    ? []
    : [{ kind: "formula", area, formula: `AND(ISNUMBER(${first}),OR(${tests.join(",")}))`, style }];
}

/** What a header says when it is chosen: how its figures are defined. */
export function headerPrompts(frame: TableFrame): DrawnValidation[] {
  const row = frame.first - 1;
  return frame.columns.flatMap((planned) => {
    const { help, title } = planned.column;
    if (help === undefined || frame.wide) return [];
    const column = columnAt(frame, planned);
    return [
      {
        kind: "prompt",
        area: { top: row, bottom: row, left: column, right: column },
        promptTitle: shortened(title, LONGEST_PROMPT_TITLE),
        prompt: shortened(help, LONGEST_PROMPT),
      },
    ];
  });
}

/** The drop-downs of the user's columns. */
export function userChoices(frame: TableFrame, users: readonly PlannedUserColumn[]): DrawnValidation[] {
  if (frame.last < frame.first) return [];
  return users.flatMap(({ choices, offset }) => {
    const column = frame.left + offset;
    const area = { top: frame.first, bottom: frame.last, left: column, right: column };
    return choices ? [{ kind: "list" as const, area, choices, strict: false }] : [];
  });
}
