import { sheetCell, type Explanation } from "../../core/index";
import { useFrame } from "../frame";
import { CellLink } from "./cell-link";

/** What a figure means and how it came about: its arithmetic, the cells it was read from, and the same of each figure in it. */
export function FigureDetails({ figure }: { readonly figure: Explanation }) {
  const { texts } = useFrame();
  const { help, source, why, inputs } = figure;
  return (
    <>
      {why !== undefined && (
        <p>
          <b>{texts.explain.notKnown}</b> {why}
        </p>
      )}
      <p>
        {help} {source !== undefined && <small>{source}</small>}
      </p>
      <Arithmetic figure={figure} />
      <Cells figure={figure} />
      {inputs.length > 0 && <h3>{texts.explain.inputs}</h3>}
      <ul class="inputs">
        {inputs.map((input) => (
          <li key={input.title}>
            <details>
              <summary>
                <span>{input.measure}</span>
                <b>{input.shown}</b>
              </summary>
              <div class="inside">
                <FigureDetails figure={input} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In words, and under them with numbers. */
function Arithmetic({ figure: { formula, numbers } }: { readonly figure: Explanation }) {
  const { texts } = useFrame();
  if (formula === undefined) return null;
  return (
    <>
      <h3>{texts.explain.calculation}</h3>
      <p class="arithmetic">
        {formula}
        {numbers?.split(" = ").map((line) => (
          <span key={line}>= {line}</span>
        ))}
      </p>
    </>
  );
}

function Cells({ figure: { cells, moreCells } }: { readonly figure: Explanation }) {
  const { texts, number } = useFrame();
  if (cells.length === 0) return null;
  return (
    <>
      <h3>{texts.explain.cells}</h3>
      <ul class="cells">
        {cells.map(({ cell, content }) => (
          <li key={sheetCell(cell)}>
            <CellLink cell={cell} />
            <span>{content}</span>
          </li>
        ))}
      </ul>
      {moreCells > 0 && <p class="quiet-text">{texts.explain.moreCells(number(moreCells))}</p>}
    </>
  );
}
