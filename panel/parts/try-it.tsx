import { useEffect, useState } from "preact/hooks";
import { useFrame } from "../frame";
import { TriedBudget } from "./tried-budget";
import { TriedProjects } from "./tried-projects";
import { TriedSelection } from "./tried-selection";
import { WeightSliders } from "./weight-sliders";

/** A slider that is being moved is asked about once it rests for a moment, in milliseconds. */
const REST = 120;

/** What a run would choose with what is said in the form, as it is said; nothing is written. */
export function TryIt() {
  const { state, texts, actions } = useFrame();
  const [isOpen, open] = useState(false);
  const { found, choices, previewed, activity } = state;
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => void actions.preview(), REST);
    return () => {
      clearTimeout(timer);
    };
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
          {preview?.selection && <TriedBudget selection={preview.selection} />}
          {preview ? (
            <div aria-busy={previewed.choices !== choices}>
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
