/** Words with what is said of each, folded away until they are asked for. */
export function Said({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly { readonly term: string; readonly text: string }[];
}) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <dl>
        {entries.map(({ term, text }) => (
          <div key={term + text}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
