import { useEffect, useState } from "preact/hooks";
import { useFrame } from "../frame";
import { TriedBudget } from "./tried-budget";
import { TriedProjects } from "./tried-projects";
import { TriedSelection } from "./tried-selection";
import { WeightSliders } from "./weight-sliders";

/** What a run would choose with what is said in the form, as it is said; nothing is written. */
export function TryIt() {
  const { state, texts, actions } = useFrame();
  const [isOpen, open] = useState(false);
  const { found, choices, previewed, activity } = state;
  useEffect(() => {
    if (isOpen) void actions.preview();
  }, [isOpen, found, choices, actions]);
  const preview = previewed?.preview;
  return (
    <details
      onToggle={(event) => {
        open(event.currentTarget.open);
      }}
    >
      <summary>{texts.trial.title}</summary>
      {isOpen && (
        <fieldset class="trial" disabled={activity.kind !== "idle"}>
          <legend class="said-only">{texts.trial.title}</legend>
          <p class="quiet-text">{texts.trial.intro}</p>
          <WeightSliders />
          {previewed?.problem !== undefined && <p class="problem">{previewed.problem}</p>}
          {preview?.selection && <TriedBudget selection={preview.selection} depth={preview.depth} />}
          {preview ? (
            <div aria-busy={previewed.choices !== choices || preview.depth === "first"}>
              <TriedSelection preview={preview} />
              <TriedProjects preview={preview} />
            </div>
          ) : (
            <p class="quiet-text">{texts.trial.working}</p>
          )}
        </fieldset>
      )}
    </details>
  );
}
