// The rules by name, each with one sentence on how it decides.
import type { Rules } from "./words";

export const rulesEn: Rules = {
  rateFits: {
    name: "Conversion at the day’s rate",
    how: "The first amount, at the reference rate of the article’s date, falls within 1% of the second as printed.",
  },
  rateOff: {
    name: "Conversion at the day’s rate",
    how: "The first amount is turned at the reference rate of the article’s date; the printed result is more than 1% away.",
  },
  noRate: {
    name: "Conversion without a rate",
    how: "There is no reference rate for that day or that currency, so nothing is concluded.",
  },
  openCurrency: {
    name: "Currency left open",
    how: "The text does not say whose dollars these are, so nothing is concluded.",
  },
  perPeriod: {
    name: "Total spread over time",
    how: "The total divided by the duration is held against the figure printed per year, month or day.",
  },
  growthFactor: {
    name: "Multiplied by",
    how: "The later figure divided by the earlier one is held against the printed factor.",
  },
  percentChange: {
    name: "Change in percent",
    how: "The change between the two figures is held against the printed percentage, at its own precision.",
  },
  sumOfParts: { name: "Parts and total", how: "The parts are added and held against the printed total." },
  shares: { name: "Shares of a whole", how: "A part over its whole is held against the printed share." },
  product: {
    name: "Unit times number",
    how: "The number of units times the figure for one is held against the printed total.",
  },
  difference: { name: "Difference", how: "One figure less the other is held against the printed gap." },
  points: { name: "Points", how: "The gap between two percentages is held against the printed points." },
  unitConversion: {
    name: "Units of measure",
    how: "The figure is turned into the other unit and held against the printed one.",
  },
  weekday: {
    name: "Weekday of a date",
    how: "The calendar gives the weekday of the date; the article prints one beside it.",
  },
  relativeDate: {
    name: "Date told from the article’s date",
    how: "“Monday” or “last week” is counted from the article’s date and held against the date printed.",
  },
  elapsed: { name: "Time elapsed", how: "The time between the two dates is held against the duration printed." },
  noSuchDate: { name: "A day that does not exist", how: "The calendar has no such date." },
  twoValues: {
    name: "Two values in one article",
    how: "The article gives one measure twice, with figures that cannot both be true as printed.",
  },
  headline: { name: "Headline and text", how: "The headline’s figure is held against the same figure in the text." },
  sameFigure: { name: "Same figure", how: "Both print the same figure for the same measure." },
  rounding: {
    name: "One figure, two precisions",
    how: "The finer figure lies within the rounding of the coarser one.",
  },
  bound: {
    name: "Within a bound",
    how: "One gives a limit (“more than”, “up to”), and the other’s figure lies on the right side of it.",
  },
  range: { name: "Within a range", how: "One gives a range, and the other’s figure lies inside it." },
  otherCurrency: { name: "One amount, two currencies", how: "At the day’s rate the two amounts are the same." },
  otherMoment: { name: "Two moments", how: "The figures are for different times, so both can be true." },
  differentValue: {
    name: "Different values",
    how: "Same measure, same names, same time, and the figures as printed have no value in common.",
  },
  rivalCounters: {
    name: "Two who count",
    how: "The figures differ because two offices or camps count, and each text names its own.",
  },
  laterFigure: {
    name: "A later figure",
    how: "The figure moves with time, and the later article gives the newer one.",
  },
  rumoursDiffer: {
    name: "Unconfirmed figures that differ",
    how: "Neither figure is stated as fact, so neither refutes the other; who reports which is what matters.",
  },
  hardened: {
    name: "Rumour here, fact there",
    how: "One text states as fact what the other passes on as unconfirmed.",
  },
  denied: { name: "Stated here, denied there", how: "One text gives what the other reports as denied." },
  planned: { name: "Planned here, done there", how: "One text gives as done what the other gives as a plan." },
  hedgeLost: {
    name: "A caution was dropped",
    how: "One text gives as exact what the other gives with “about”, “up to” or “nearly”.",
  },
  thousand: {
    name: "A thousand times off",
    how: "Same measure, and one figure is exactly a thousand times the other.",
  },
  longScale: {
    name: "Billion and milliard",
    how: "The figures match once “billion” is read in the other language’s scale.",
  },
  nearVerbatim: {
    name: "Nearly word for word",
    how: "Twelve words or more in a row are the same, so the two texts count as one witness.",
  },
  wordsChanged: {
    name: "One quotation, two wordings",
    how: "The same speaker’s words in quotation marks differ between the two texts.",
  },
  singleSource: { name: "One text only", how: "No other text of this case gives the figure." },
  leftOut: { name: "Left out", how: "Two or more sources give the figure, and the article checked does not." },
};
