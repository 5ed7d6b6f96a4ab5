// Requests that the browser has logged: how many went to the page's own origin, and how many to which other machines.

export interface Requests {
  own: number;
  /** By origin. */
  elsewhere: Record<string, number>;
}

export const noRequests: Requests = { own: 0, elsewhere: {} };

export function tally(entries: readonly { name: string }[], home: string): Requests {
  const requests: Requests = { own: 0, elsewhere: {} };
  for (const { name } of entries) {
    // What is made in the page itself (blob:, data:) goes nowhere.
    if (!/^(https?|wss?):/.test(name)) continue;
    const { origin } = new URL(name);
    if (origin === home) requests.own++;
    else requests.elsewhere[origin] = (requests.elsewhere[origin] ?? 0) + 1;
  }
  return requests;
}

export function together(a: Requests, b: Requests): Requests {
  const elsewhere = { ...a.elsewhere };
  for (const [origin, count] of Object.entries(b.elsewhere)) elsewhere[origin] = (elsewhere[origin] ?? 0) + count;
  return { own: a.own + b.own, elsewhere };
}

export const countElsewhere = ({ elsewhere }: Requests) =>
  Object.values(elsewhere).reduce((sum, each) => sum + each, 0);
