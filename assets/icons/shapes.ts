/** A shape in a square of 32 by 32 units: true for the points it covers. */
export type Shape = (x: number, y: number) => boolean;

/** A filled circle. */
export function disc(cx: number, cy: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) <= radius;
}

/** A circle line of a width. */
export function ring(cx: number, cy: number, radius: number, width: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - radius) <= width / 2;
}

/** A filled rectangle with round corners. */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return radius === 0 ? dx === 0 && dy === 0 : Math.hypot(dx, dy) <= radius;
  };
}

/** A line of a width with round ends through points. */
export function stroke(width: number, ...points: readonly (readonly [number, number])[]): Shape {
  return (x, y) =>
    points.some(([bx, by], index) => {
      const [ax, ay] = points[Math.max(index - 1, 0)] ?? [bx, by];
      const [vx, vy] = [bx - ax, by - ay];
      const length = vx * vx + vy * vy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * vx + (y - ay) * vy) / length));
      return Math.hypot(x - ax - along * vx, y - ay - along * vy) <= width / 2;
    });
}

/** An arc line of a width; angles in degrees, clockwise from the right. */
export function arc(cx: number, cy: number, radius: number, width: number, from: number, to: number): Shape {
  const line = ring(cx, cy, radius, width);
  return (x, y) => {
    const angle = ((Math.atan2(y - cy, x - cx) * 180) / Math.PI + 360) % 360;
    const inside = from <= to ? angle >= from && angle <= to : angle >= from || angle <= to;
    return inside && line(x, y);
  };
}
