/** How far along a bar is drawn, 0–1. It stops at its ends; what it stands for does not. */
export function barLength(share: number): number {
  return Math.min(1, Math.max(0, share));
}
