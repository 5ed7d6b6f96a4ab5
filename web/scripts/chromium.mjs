// The browser that the tests and the pictures use: Debian's Chromium, kept from calling home.
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
