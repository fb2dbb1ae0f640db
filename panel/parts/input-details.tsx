import type { InputCell } from "../../core/index";
import { useFrame } from "../frame";
import { SHAPES } from "./severity";

/** How a cell of the user's own was read, what is wrong with it, and the figures that come from it. */
export function InputDetails({ input }: { readonly input: InputCell }) {
  const { texts, actions, number } = useFrame();
  const { reading, issues, goesInto, moreFigures } = input;
  return (
    <>
      {reading.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {issues.map(({ severity, message, fix }) => (
        <div key={message} class={`card ${severity}`}>
          <h3>
            <span aria-hidden="true">{SHAPES[severity]}</span> {texts.check.severity[severity]}
          </h3>
          <p>{message}</p>
          <p>{fix}</p>
        </div>
      ))}
      {goesInto.length > 0 && <h3>{texts.explain.goesInto}</h3>}
      <ul class="links">
        {goesInto.map(({ title, asked }) => (
          <li key={title}>
            <button
              type="button"
              class="link"
              onClick={() => void actions.explain({ kind: "figure", asked })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
      {moreFigures > 0 && <p class="quiet-text">{texts.explain.moreFigures(number(moreFigures))}</p>}
    </>
  );
}
