import { useFrame } from "../frame";
import type { Written as Done } from "../state";
import type { TabHeadline } from "../work/messages";
import { CellLink } from "./cell-link";
import { Said } from "./said";
import { SmallChart } from "./small-chart";

/** What a run wrote: each tab with its finding, its headline figures and a small picture. */
export function Written({ done }: { readonly done: Done }) {
  const { texts } = useFrame();
  const said = new Set(done.headlines.map((headline) => headline?.finding));
  return (
    <div class="written">
      {done.isOutOfDate && (
        <p class="stale" role="status">
          {texts.run.outOfDate}
        </p>
      )}
      <h2>
        <span role="status">{texts.run.written(done.tabs.length)}</span>
      </h2>
      <Said
        title={texts.run.degraded(done.degraded.length)}
        entries={done.degraded.map(({ sentence, tabs }) => ({
          term: sentence,
          text: tabs.length === done.tabs.length ? texts.run.everyTab : tabs.join(", "),
        }))}
      />
      <ul class="cards">
        {done.tabs.map((sheet, index) => (
          <TabCard key={sheet} sheet={sheet} headline={done.headlines[index]} />
        ))}
      </ul>
      {done.summary
        .filter(({ title }) => !said.has(title))
        .map(({ title, lines }) => (
          <div key={title} class="finding">
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}

const TONES = { bad: "▲ ", watch: "◆ ", good: "● " };
/** A figure of ratings brings its own. */
const HAS_MARK = /^[▲◆●○]/;

function TabCard({
  sheet,
  headline,
}: {
  readonly sheet: string;
  readonly headline: TabHeadline | null | undefined;
}) {
  const { texts } = useFrame();
  return (
    <li class="card">
      <h3>
        <CellLink cell={{ sheet, row: 0, column: 0 }} label={texts.run.open(sheet)}>
          {sheet}
        </CellLink>
      </h3>
      {headline && (
        <>
          <p>{headline.finding}</p>
          {headline.tiles.length > 0 && (
            <dl class="tiles">
              {headline.tiles.map(({ label, figure, note, tone }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd class={tone}>
                    {tone && !HAS_MARK.test(figure) && <span aria-hidden="true">{TONES[tone]}</span>}
                    {figure}
                    <small>{note}</small>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {headline.chart && <SmallChart chart={headline.chart} />}
        </>
      )}
    </li>
  );
}
