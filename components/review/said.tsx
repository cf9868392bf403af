/** Tells what was just done; read out, and gone from the screen after a while. */
export function Said({ words }: { words: string }) {
  return (
    <p class="said" role="status">
      {words && <span key={words}>{words}</span>}
    </p>
  );
}
