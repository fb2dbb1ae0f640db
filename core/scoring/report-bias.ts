import type { TableBlock, TableRow } from "../report/sheet-model";
import type { AttributedBias } from "./bias";
import { isScoring, SCORE_WORDS } from "./ranking-method";
import type { RankingResult } from "./ranking-result";

/** Whose scores stand out, and whose benefits came. Empty when nobody has two scored or a completed project. */
export function biasTable({ bias, method }: RankingResult): TableBlock[] {
  const telling = bias.filter(({ projects, completed }) => projects > 1 || completed > 0);
  if (telling.length === 0) return [];
  const format = SCORE_WORDS[isScoring(method) ? method : "weighted"].format;
  return [
    {
      kind: "table",
      name: "PMO_Scoring_Bias",
      title: "Whose scores",
      note: "Robust z: how far the mean lies from the others' median, in standard errors by their MAD; high or low from 2.5. Benefits: of the completed projects in History.",
      columns: [
        { id: "projects", title: "Projects", format: "integer" },
        { id: "by", title: "By", format: "text" },
        { id: "who", title: "Who", format: "text" },
        {
          id: "robustZ",
          title: "Robust z",
          format: "index",
          rule: { kind: "beyond", below: -2.5, above: 2.5 },
        },
        {
          id: "flat",
          title: "All the same",
          format: "integer",
          help: "Projects with the same value on all criteria.",
        },
        { id: "mean", title: "Mean score", format },
        { id: "othersMean", title: "Others", format },
        { id: "promised", title: "Benefit promised", format: "money" },
        { id: "delivered", title: "Benefit delivered", format: "money" },
        { id: "share", title: "Delivered %", format: "percent" },
        { id: "completed", title: "Completed", format: "integer" },
        { id: "says", title: "Which means", format: "text" },
      ],
      key: ["by", "who"],
      rows: telling.map(biasRow),
    },
  ];
}

function biasRow(one: AttributedBias): TableRow {
  const { by, who, projects, mean, othersMean, robustZ, flat, completed, promised, delivered, says } = one;
  const hasBenefits = completed > 0;
  return {
    key: `${by} ${who}`,
    cells: {
      projects,
      by,
      who,
      robustZ,
      flat,
      mean,
      othersMean: mean === null ? null : othersMean,
      promised: hasBenefits ? promised : null,
      delivered: hasBenefits ? delivered : null,
      share: deliveredShare(one),
      completed,
      says: says.length === 0 ? "–" : { value: says.join("; "), tone: "watch" },
    },
  };
}

/** Benefit delivered ÷ promised; `null` without completed projects that promised any. */
export function deliveredShare({
  promised,
  delivered,
}: Pick<AttributedBias, "promised" | "delivered">): number | null {
  return promised > 0 ? delivered / promised : null;
}
