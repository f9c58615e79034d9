/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Tie {
  readonly source: number;
  readonly target: number;
  /** From 0 to 1. */
  readonly strength: number;
}

const rounds = 400;
const pullToMiddle = 1.5;

/**
 * Places nodes so that tied ones stand near each other: forces as in Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991),
 * with a pull to the middle that keeps loose parts in the picture. It begins on a circle, so the same network always looks the same.
 *
 * @param count Number of nodes.
 * @param ties Which are tied, and how strongly.
 * @returns Points of a square with sides of 1.
 */
export function place(count: number, ties: readonly Tie[]): Point[] {
  const distance = 1 / Math.sqrt(Math.max(1, count));
  const xs = Array.from({ length: count }, (_, i) => 0.5 * Math.cos((2 * Math.PI * i) / count));
  const ys = Array.from({ length: count }, (_, i) => 0.5 * Math.sin((2 * Math.PI * i) / count));
  for (let round = 0; round < rounds; round++) {
    const dx = new Float64Array(count);
    const dy = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const [x, y] = [xs[i]! - xs[j]!, ys[i]! - ys[j]!];
        const force = (distance * distance) / Math.max(1e-6, x * x + y * y);
        dx[i]! += x * force;
        dy[i]! += y * force;
        dx[j]! -= x * force;
        dy[j]! -= y * force;
      }

      dx[i]! -= xs[i]! * pullToMiddle;
      dy[i]! -= ys[i]! * pullToMiddle;
    }

    for (const { source, target, strength } of ties) {
      const [x, y] = [xs[source]! - xs[target]!, ys[source]! - ys[target]!];
      const pull = (Math.hypot(x, y) / distance) * (0.1 + 0.3 * strength);
      dx[source]! -= x * pull;
      dy[source]! -= y * pull;
      dx[target]! += x * pull;
      dy[target]! += y * pull;
    }

    const most = 0.08 * (1 - round / rounds);
    for (let i = 0; i < count; i++) {
      const length = Math.max(1e-9, Math.hypot(dx[i]!, dy[i]!));
      xs[i]! += (dx[i]! / length) * Math.min(length, most);
      ys[i]! += (dy[i]! / length) * Math.min(length, most);
    }
  }

  const [wide, tall] = [spread(xs), spread(ys)];
  return xs.map((x, i) => ({ x: (x - wide.low) / wide.size, y: (ys[i]! - tall.low) / tall.size }));
}

function spread(values: readonly number[]): { low: number; size: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low, size: Math.max(1e-6, high - low) };
}
