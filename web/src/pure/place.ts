// Margin notes beside their sentences without overlapping, each as near to its words as the others allow.

export interface Slip {
  /** Where its words stand, from the top of the column. */
  anchor: number;
  height: number;
  /** How hard it holds to its place: an open note pushes the others away. */
  weight: number;
}

interface Pile {
  first: number;
  last: number;
  height: number;
  weight: number;
  /** Sum of weight × the top that each slip wishes for the pile. */
  pull: number;
}

/** Tops for slips sorted by anchor: piles of touching notes settle at the weighted mean of their wishes. */
export function place(slips: Slip[], gap: number, ceiling: number): number[] {
  const piles: Pile[] = [];
  const topOf = (pile: Pile) => Math.max(ceiling, pile.pull / pile.weight);
  for (const [index, slip] of slips.entries()) {
    let pile: Pile = {
      first: index,
      last: index,
      height: slip.height + gap,
      weight: slip.weight,
      pull: slip.weight * slip.anchor,
    };
    for (let above = piles.at(-1); above && topOf(above) + above.height > topOf(pile); above = piles.at(-1)) {
      piles.pop();
      pile = {
        first: above.first,
        last: pile.last,
        height: above.height + pile.height,
        weight: above.weight + pile.weight,
        pull: above.pull + pile.pull - pile.weight * above.height,
      };
    }
    piles.push(pile);
  }
  const tops: number[] = [];
  for (const pile of piles) {
    let top = topOf(pile);
    for (let index = pile.first; index <= pile.last; index++) {
      tops.push(top);
      top += (slips[index]?.height ?? 0) + gap;
    }
  }
  return tops;
}
