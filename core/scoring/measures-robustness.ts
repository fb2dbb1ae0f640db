import type { Measure } from "../domain/measure";
import type { RankedProject, RankingResult } from "./ranking-result";

/** How ranks hold when the weights change. */
export function robustnessMeasures({ testing }: RankingResult): Measure<RankedProject>[] {
  const top = testing ? `top ${testing.topCount}` : "top";
  const over = testing ? `over ${testing.samples} samples of weights around the given ones` : "";
  const inputs = ["score"];
  return [
    {
      id: "class",
      title: "Class",
      format: "text",
      help: "Core: in the top in 95 % of the samples of other weights; exterior: in 5 % at most; borderline: between.",
      inputs: ["topShare"],
      value: ({ tested }) => tested?.class ?? null,
    },
    {
      id: "rankLow",
      title: "Rank low",
      format: "integer",
      help: `Better end of the rank (5 %) ${over}.`,
      inputs,
      value: ({ tested }) => tested?.low ?? null,
    },
    {
      id: "rankHigh",
      title: "Rank high",
      format: "integer",
      help: `Worse end of the rank (95 %) ${over}.`,
      inputs,
      value: ({ tested }) => tested?.high ?? null,
    },
    {
      id: "topShare",
      title: `% in ${top}`,
      format: "percent",
      help: `Share of the samples in which fewer than ${testing?.topCount ?? 0} ${testing?.competing ?? "candidates"} score higher.`,
      inputs,
      value: ({ tested }) => tested?.topShare ?? null,
    },
    {
      id: "swap",
      title: "Passed by the next if",
      format: "text",
      help: "The smallest change of one weight, the others in proportion, that makes the next project pass it.",
      inputs: ["score"],
      value: ({ swap }) =>
        swap === null
          ? null
          : `${swap.by.id}: ${swap.criterion} ${percent(swap.becomes)} instead of ${percent(swap.weight)}`,
    },
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
