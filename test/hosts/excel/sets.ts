import { layOut, templateDrawings, type Drawing } from "../../../core/index";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";
import { everyConstruct } from "../../headless/xlsx/every-construct";

/** The sample's output tabs, all that a run gives. */
export const outputTabs: readonly Drawing[] = runToEnd(sampleIntake).models.map((model) =>
  layOut(model, { context: sampleContext }),
);

/** Tabs to draw: everything that can be on one, what the user fills in, and what a run gives. */
export const SETS: readonly { readonly name: string; readonly drawings: readonly Drawing[] }[] = [
  { name: "every construct", drawings: everyConstruct("PMO Ranking") },
  { name: "the template with the sample", drawings: templateDrawings({ sample: true }) },
  { name: "the sample's output tabs", drawings: outputTabs },
];
