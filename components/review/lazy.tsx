import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far outside of the window something is made ready. */
const MARGIN = '300px';

/** Shows its content once it comes near the window; until then, room for it. */
export function Lazy({ children, ratio }: { children: ComponentChildren; ratio: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || near) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [near]);
  return (
    <div ref={place} class="lazy" style={near ? {} : { aspectRatio: String(ratio) }}>
      {near && children}
    </div>
  );
}
