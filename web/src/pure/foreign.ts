// Which of the requests that the browser has logged went to another machine.

export function foreignAmong(entries: readonly { name: string }[]): number {
  return entries.filter(({ name }) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin).length;
}
