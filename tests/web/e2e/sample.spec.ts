import { expect, finding, findings, openSample, test } from "./page";

test("the page opens on a checked sample: article, marked claims, findings, sources", async ({ page }) => {
  await openSample(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recoupe");
  await expect(
    page.getByRole("article", { name: "Article" }).getByRole("heading", { name: /38 milliards de dollars/ }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /^32,58 milliards d’euros — / })).toBeVisible();
  await expect(findings(page).getByRole("list", { name: "Findings" }).getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Source text" })).toHaveCount(4);
});

test("a conversion opens to its proof: words, sum, rule, reference rate, days that fit", async ({ page }) => {
  await openSample(page);
  const conversion = finding(page, "Conversion").filter({ hasText: "32.58" }).first();
  await conversion.getByRole("button").first().click();
  const proof = conversion.getByRole("region", { name: "Proof" });
  await expect(proof).toContainText("32,58 milliards d’euros");
  await expect(proof).toContainText("38 ÷ 1.1514 = 33.00");
  await expect(proof).toContainText("1.3% lower");
  await expect(proof).toContainText("Conversion at the day’s rate");
  await expect(proof).toContainText("European Central Bank, 3 November 2025: 1.1514");
  await expect(proof).toContainText("27 October 2025");
  await expect(page).toHaveURL(/#finding-/);
});

test("a number in the sum leads to its words", async ({ page }) => {
  await openSample(page);
  const conversion = finding(page, "Conversion").first();
  await conversion.getByRole("button").first().click();
  await conversion.getByRole("link", { name: "38", exact: true }).click();
  await expect(page.getByRole("link", { name: /^38 milliards de dollars — .*Conversion/ })).toBeInViewport();
});

test("competing rumours show both papers, and lead to the other text and back", async ({ page }) => {
  await openSample(page);
  const rumours = finding(page, "Competing rumours").first();
  await rumours.getByRole("button").first().click();
  const proof = rumours.getByRole("region", { name: "Proof" });
  await expect(proof).toContainText("10 milliards de dollars");
  await expect(proof).toContainText("50 milliards de dollars");
  await proof.getByRole("link", { name: /^Numérique Matin/ }).click();
  await expect(page.getByRole("article", { name: "Article" })).toContainText("Amazon lorgne une part d’OpenAI");
  await page.getByRole("button", { name: "Back to the article" }).click();
  await expect(page.getByRole("article", { name: "Article" })).toContainText("OpenAI confie 38 milliards de dollars");
});

test("choosing words opens their finding, choosing them again goes on", async ({ page }) => {
  await openSample(page);
  const words = page.getByRole("link", { name: /^32,58 milliards d’euros — / });
  await words.click();
  await expect(finding(page, "Conversion").getByRole("region", { name: "Proof" }).first()).toBeVisible();
  await expect(words).toHaveAttribute("aria-current", "true");
});

test("the finding in the address is open when the page opens", async ({ page }) => {
  await openSample(page);
  await finding(page, "Conversion").first().getByRole("button").first().click();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(findings(page).getByRole("region", { name: "Proof" })).toContainText("Conversion at the day’s rate");
});

test("what was set aside is listed, and comes back into the article on request", async ({ page }) => {
  await openSample(page);
  const aside = page.getByRole("group", { name: "Set aside" });
  const article = page.getByRole("article", { name: "Article" });
  await expect(article).not.toContainText("S'abonner");
  await aside.getByText("Set aside").first().click();
  await aside.getByRole("listitem").filter({ hasText: "S'abonner" }).getByRole("button", { name: "Put back" }).click();
  await expect(article).toContainText("S'abonner");
  await aside.getByRole("button", { name: "Set aside again" }).click();
  await expect(article).not.toContainText("S'abonner");
});

test("a source can be the one that is checked", async ({ page }) => {
  await openSample(page);
  const card = page.getByRole("region", { name: "Le Courrier des Places" });
  await card.getByRole("button", { name: "Check this one instead" }).click();
  await expect(page.getByRole("article", { name: "Article" }).getByRole("heading", { level: 2 })).toHaveText(
    /^Amazon salué en Bourse/,
  );
  await expect(page.getByRole("region", { name: "La Dépêche du Nuage" })).toBeVisible();
});
