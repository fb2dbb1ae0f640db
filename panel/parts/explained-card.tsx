import type { ComponentChildren } from "preact";
import { sheetCell, type Explained } from "../../core/index";
import { useFrame } from "../frame";
import { CellLink } from "./cell-link";
import { FigureDetails } from "./figure-details";
import { InputDetails } from "./input-details";

/** The answer to what was asked: its name, what it comes to, and what is behind that. */
export function ExplainedCard({ explained }: { readonly explained: Explained }) {
  const { texts } = useFrame();
  switch (explained.kind) {
    case "figure":
      return (
        <Card title={explained.figure.title} value={explained.figure.shown}>
          <FigureDetails key={explained.figure.title} figure={explained.figure} />
        </Card>
      );
    case "input":
      return (
        <Card title={sheetCell(explained.cell)} value={explained.content}>
          <InputDetails input={explained} />
        </Card>
      );
    case "tab": {
      const { cell, shown, about, formula, link } = explained;
      return (
        <Card title={sheetCell(cell)} value={shown}>
          {about !== "" && <p>{about}</p>}
          {shown === undefined && <p>{texts.explain.blank}</p>}
          {formula !== undefined && <p class="arithmetic">={formula}</p>}
          {link && <h3>{texts.explain.leadsTo}</h3>}
          {link && <CellLink cell={link} />}
          {shown !== undefined && formula === undefined && !link && <p>{texts.explain.noFigure}</p>}
        </Card>
      );
    }
    case "nothing":
      return (
        <div class="explained" role="status">
          <p class="sentence">{explained.sorry}</p>
        </div>
      );
  }
}

/** What is longer is a text, not a figure: in large letters it would fill the panel. */
const LONGEST_LARGE = 24;

function Card({
  title,
  value,
  children,
}: {
  readonly title: string;
  readonly value?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <article class="explained">
      <div role="status">
        <h2>{title}</h2>
        {value !== undefined && <p class={value.length > LONGEST_LARGE ? "value text" : "value"}>{value}</p>}
      </div>
      {children}
    </article>
  );
}
