/** So many repairs in so many ms; beyond that the page has its way until the time is over. */
export interface Budget {
  /** True if one more is allowed now; if not, `later` will be called once when it is. */
  take(): boolean;
  clear(): void;
}

export function budget(most: number, span: number, later: () => void): Budget {
  let taken: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    take() {
      const now = performance.now();
      taken = taken.filter((at) => now - at < span);
      if (taken.length < most) return taken.push(now) > 0;
      timer ??= setTimeout(() => {
        timer = undefined;
        later();
      }, span);
      return false;
    },
    clear() {
      clearTimeout(timer);
    },
  };
}
