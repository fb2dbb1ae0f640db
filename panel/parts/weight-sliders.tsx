import { useId } from "preact/hooks";
import { weightName } from "../../core/index";
import { choose, chosenWeights } from "../choices";
import { useFrame } from "../frame";
import { movedTo, percentsOf } from "../weights";

/** The weights of the criteria, which always add up to 100 %. */
export function WeightSliders() {
  const { state, texts, percent, change } = useFrame();
  const { found, choices } = state;
  const note = useId();
  if (!found || found.weights.length === 0) return null;
  const percents = percentsOf(chosenWeights(found, choices));
  const move = (index: number, to: number): void => {
    const moved = movedTo(percents, index, to);
    change({
      kind: "choices",
      choices: found.weights.reduce(
        (all, { criterion }, at) => choose(all, weightName(criterion), String(moved[at] ?? 0)),
        choices,
      ),
    });
  };
  return (
    <fieldset class="sliders" aria-describedby={note}>
      <legend>{texts.settings.weights}</legend>
      <p class="quiet-text" id={note}>
        {texts.settings.weightsNote}
      </p>
      {found.weights.map(({ criterion }, index) => (
        <label key={criterion} class="slider">
          <span>{criterion}</span>
          <output>{percent((percents[index] ?? 0) / 100)}</output>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={percents[index] ?? 0}
            onInput={(event) => {
              move(index, event.currentTarget.valueAsNumber);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
