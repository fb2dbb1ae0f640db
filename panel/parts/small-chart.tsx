import type { SmallChart as Chart } from "../work/messages";
import { useFrame } from "../frame";

const WIDTH = 280;
const HEIGHT = 72;
/** Air between groups of bars, as a share of a group. */
const GAP = 0.25;

/**
 * The first points of a tab's chart: bars, with plans and limits as lines over them. Its figures are said in words too.
 * Where a category is marked, the others step back.
 */
export function SmallChart({ chart, marked }: { readonly chart: Chart; readonly marked?: number }) {
  const { texts } = useFrame();
  const { title, categories, more } = chart;
  const scale = scaleOf(chart);
  if (!scale) return null;
  return (
    <figure class="small-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Bars chart={chart} scale={scale} marked={marked} />
        <Lines chart={chart} scale={scale} />
        <line class="zero" x1={0} x2={WIDTH} y1={scale.y(0)} y2={scale.y(0)} />
      </svg>
      <p class="range quiet-text" aria-hidden="true">
        <span>{categories[0]}</span>
        <span>{more > 0 ? texts.run.more(more) : categories[categories.length - 1]}</span>
      </p>
      <InWords chart={chart} />
    </figure>
  );
}

interface Scale {
  readonly y: (value: number) => number;
  /** Width of a category. */
  readonly step: number;
}

/** Nothing where there is nothing to show. */
function scaleOf({ categories, series }: Chart): Scale | undefined {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  if (categories.length === 0 || top === bottom) return undefined;
  return { y: (value) => (HEIGHT * (top - value)) / (top - bottom), step: WIDTH / categories.length };
}

interface Part {
  readonly chart: Chart;
  readonly scale: Scale;
  readonly marked?: number | undefined;
}

function Bars({ chart: { series }, scale: { y, step }, marked }: Part) {
  const bars = series.filter(({ draw }) => draw === "bar");
  const width = (step * (1 - GAP)) / Math.max(1, bars.length);
  const lookOf = (place: number, index: number): string => {
    if (place > 0) return "other";
    return marked === undefined || marked === index ? "first" : "around";
  };
  return (
    <>
      {bars.flatMap(({ name, values }, place) =>
        values.map((value, index) =>
          value === null ? null : (
            <rect
              key={`${name} ${index}`}
              class={lookOf(place, index)}
              x={index * step + (step * GAP) / 2 + place * width}
              y={Math.min(y(0), y(value))}
              width={width}
              height={Math.abs(y(value) - y(0))}
            />
          ),
        ),
      )}
    </>
  );
}

function Lines({ chart: { series }, scale: { y, step } }: Part) {
  return (
    <>
      {series
        .filter(({ draw }) => draw !== "bar")
        .map(({ name, values, draw }) => (
          <polyline
            key={name}
            class={draw}
            points={values
              .flatMap((value, index) => (value === null ? [] : [`${(index + 0.5) * step},${y(value)}`]))
              .join(" ")}
          />
        ))}
    </>
  );
}

/** For those who cannot see it. */
function InWords({ chart: { title, categories, series } }: { readonly chart: Chart }) {
  const { number } = useFrame();
  return (
    <div class="said-only">
      <table>
        <caption>{title}</caption>
        <tbody>
          {categories.map((category, index) => (
            <tr key={`${category} ${index}`}>
              <th scope="row">{category}</th>
              {series.map(({ name, values }) => {
                const value = values[index] ?? null;
                return <td key={name}>{`${name}: ${value === null ? "–" : number(value)}`}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
