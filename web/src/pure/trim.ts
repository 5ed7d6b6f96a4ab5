// Trimming by hand: a pattern that ends in `$` looks at every run of blanks once for each of its characters.

/** The text without the characters of `marks` that it ends in. */
export function trimmedEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
