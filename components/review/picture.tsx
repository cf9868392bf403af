import { useEffect, useRef, useState } from 'preact/hooks';
import { sceneKey } from '../../review/scenes';
import type { Draw, Drawing, Drawn } from './model';

export interface PictureProps {
  drawing: Drawing;
  draw: Draw;
  /** What the picture shows, for those who cannot see it. */
  title: string;
  /** A small one among others: it is only looked at. */
  small?: boolean;
  /** Told when the picture stands, and each time its words have changed. */
  onDrawn?(drawn: Drawn): void;
}

/** A window with Signpost in it, drawn in its own size and shown as large as there is room. */
export function Picture({ drawing, draw, title, small = false, onDrawn }: PictureProps) {
  const { id, scene, page, view, text } = drawing;
  const key = JSON.stringify([sceneKey(scene, id), page, view, text.meta.language]);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const wanted = useRef(text);
  const told = useRef(onDrawn);
  const [failed, setFailed] = useState(false);
  const scale = useScale(box, view.width);
  wanted.current = text;
  told.current = onDrawn;

  // The key says all that makes another picture; other words are shown in the same one.
  useEffect(() => {
    let gone = false;
    const target = frame.current;
    if (!target) return;
    setFailed(false);
    draw(target, drawing).then(
      (picture) => {
        if (gone) return picture.destroy();
        drawn.current = picture;
        if (wanted.current !== text) picture.show(wanted.current);
        told.current?.(picture);
      },
      () => setFailed(!gone),
    );
    return () => {
      gone = true;
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [key]);

  useEffect(() => {
    if (!drawn.current) return;
    drawn.current.show(text);
    told.current?.(drawn.current);
  }, [text]);

  const height = `${view.height * scale}px`;
  return (
    <div ref={box} class="picture" data-small={small || undefined}>
      <div class="window" style={{ height }} inert={small} aria-hidden={small || undefined}>
        <iframe
          key={key}
          ref={frame}
          title={title}
          tabIndex={-1}
          style={{
            width: `${view.width}px`,
            height: `${view.height}px`,
            transform: `scale(${scale})`,
            colorScheme: view.scheme,
          }}
        />
      </div>
      {failed && (
        <p class="trouble">This picture could not be drawn. Reload the page to try again.</p>
      )}
    </div>
  );
}

/** How much smaller than its own size a window of `width` CSS px is shown. */
function useScale(box: { current: HTMLElement | null }, width: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return room > 0 ? Math.min(1, room / width) : 0.01;
}
