import type { TableBlock, TableRow } from "../report/sheet-model";
import { onScale } from "./input-judgements";
import { HIGHEST_RATIO } from "./pairwise";
import type { JudgeAgreement, RankingResult } from "./ranking-result";

/** How well each judge's comparisons agree with each other, and the judgement to revisit. Empty where only one judges. */
export function judgesTable({ consistency }: RankingResult): TableBlock[] {
  if (consistency === null || consistency.byJudge.length === 0) return [];
  const together = consistency.ratio === null ? "not known" : consistency.ratio.toFixed(3);
  return [
    {
      kind: "table",
      name: "PMO_Ranking_Judges",
      title: "Who judges, and how consistently",
      note: `CR is the consistency ratio of the judge's own comparisons; above ${HIGHEST_RATIO} they contradict each other. All together, by their geometric mean: ${together}.`,
      columns: [
        { id: "criteria", title: "Criteria", format: "integer" },
        { id: "judge", title: "Judge", format: "text" },
        { id: "revisit", title: "Revisit first", format: "text" },
        { id: "judged", title: "Judged", format: "text" },
        { id: "better", title: "Others say", format: "text" },
        { id: "ratio", title: "CR", format: "index", rule: { kind: "beyond", above: HIGHEST_RATIO } },
        { id: "then", title: "CR with that", format: "index" },
        { id: "missing", title: "Pairs not compared", format: "integer" },
      ],
      key: ["judge"],
      rows: consistency.byJudge.map(judgeRow),
    },
  ];
}

function judgeRow({ judge, criteria, ratio, worst, missing }: JudgeAgreement): TableRow {
  const name = judge === "" ? "(no judge named)" : judge;
  return {
    key: name,
    cells: {
      criteria,
      judge: name,
      revisit: worst ? `${worst.criterionA} to ${worst.criterionB}` : "",
      judged: worst ? onScale(worst.judgement) : "",
      better: worst ? onScale(worst.better) : "",
      ratio,
      then: worst?.ratio ?? "",
      missing,
    },
  };
}
