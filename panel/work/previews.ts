import {
  drive,
  previewBase,
  previewOf,
  saidLive,
  type Intake,
  type Preview,
  type PreviewBase,
  type PreviewDepth,
} from "../../core/index";
import { ownSearch } from "./calculate";
import type { Choices } from "./messages";

/** What the workbook was read with, as it is read. */
interface Book {
  readonly intake: Intake;
  readonly request: Choices;
}

/**
 * Answers what a run with some choices would come to. The workbook is read anew, and what everything rests on is worked
 * out anew, only when a choice changes that a figure before the ranking depends on.
 */
export function previewsOf(
  { intake, request }: Book,
  read: (choices: Choices) => Intake,
): (choices: Choices, depth: PreviewDepth) => Preview {
  let base: { readonly key: string; readonly of: PreviewBase } | undefined;
  const asRead = keyOf(request);
  return ({ preset, overrides }, depth) => {
    const { live, others } = saidLive(overrides);
    const plain = { preset, overrides: others };
    const key = keyOf(plain);
    if (base?.key !== key) base = { key, of: previewBase(key === asRead ? intake : read(plain)) };
    const preview = drive(previewOf(base.of, live, depth), {
      progress: () => undefined,
      solve: ownSearch,
    });
    if ("refused" in preview) throw new Error(preview.refused);
    return preview;
  };
}

/** The same for the same choices. */
function keyOf({ preset, overrides }: Choices): string {
  return JSON.stringify([preset, Object.entries(overrides).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
