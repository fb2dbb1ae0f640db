import { useState } from "preact/hooks";
import { useFrame } from "../frame";

/** Asks for a figure by its name and project, or for a cell by its address. */
export function AskFigure() {
  const { texts, actions } = useFrame();
  const [words, write] = useState("");
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "") void actions.explain({ kind: "words", words });
      }}
    >
      <label for="ask-figure">{texts.explain.ask}</label>
      <input
        id="ask-figure"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="ask-figure-example"
        value={words}
        onInput={(event) => {
          write(event.currentTarget.value);
        }}
      />
      <button type="submit" class="quiet">
        {texts.explain.go}
      </button>
      <p id="ask-figure-example" class="quiet-text">
        {texts.explain.example}
      </p>
    </form>
  );
}
