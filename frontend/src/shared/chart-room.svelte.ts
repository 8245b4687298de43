/** How much width a drawing has; it is drawn anew when that changes, so that its words keep their size. */
export class ChartRoom {
  #width = $state(0);
  #least: number;
  #assumed: number;

  /** `least`: what a drawing needs at any rate; `assumed`: what is drawn before anything is measured. */
  constructor({ least = 300, assumed = 720 }: { least?: number; assumed?: number } = {}) {
    this.#least = least;
    this.#assumed = assumed;
  }

  get width(): number {
    return Math.max(this.#least, this.#width || this.#assumed);
  }

  /** To be attached to the element that holds the drawing. */
  measure = (element: Element) => {
    const observer = new ResizeObserver(
      ([entry]) => (this.#width = Math.floor(entry?.contentRect.width ?? 0)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
