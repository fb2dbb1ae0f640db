import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useFrame } from "../frame";

/** So many at a time: thousands would hold up the page. */
const PAGE = 50;

/** The first items of a list, and a button that shows more of them. */
export function Paged<Item>(props: {
  readonly items: readonly Item[];
  readonly draw: (items: readonly Item[]) => ComponentChildren;
  /** Fewer at a time, where one takes longer to draw. */
  readonly atATime?: number;
}) {
  const { texts, number } = useFrame();
  const { items, draw, atATime = PAGE } = props;
  const [shown, show] = useState(atATime);
  const left = items.length - shown;
  return (
    <>
      {draw(items.slice(0, shown))}
      {left > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            show(shown + atATime);
          }}
        >
          {texts.check.more(number(Math.min(atATime, left)))}
        </button>
      )}
    </>
  );
}
