// Les règles par leur nom, chacune avec une phrase sur la façon dont elle tranche.
import type { Rules } from "./words";

export const rulesFr: Rules = {
  rateFits: {
    name: "Conversion au taux du jour",
    how: "Le premier montant, au taux de référence de la date de l’article, tombe à moins de 1 % du second tel qu’imprimé.",
  },
  rateOff: {
    name: "Conversion au taux du jour",
    how: "Le premier montant est converti au taux de référence de la date de l’article\u202f; le résultat imprimé s’en écarte de plus de 1 %.",
  },
  noRate: {
    name: "Conversion sans taux",
    how: "Il n’y a pas de taux de référence pour ce jour ou cette monnaie\u00a0: rien n’est conclu.",
  },
  openCurrency: {
    name: "Monnaie non précisée",
    how: "Le texte ne dit pas de quels dollars il s’agit\u00a0: rien n’est conclu.",
  },
  perPeriod: {
    name: "Total étalé dans le temps",
    how: "Le total divisé par la durée est comparé au chiffre imprimé par an, par mois ou par jour.",
  },
  growthFactor: {
    name: "Multiplié par",
    how: "Le chiffre le plus récent divisé par l’ancien est comparé au facteur imprimé.",
  },
  percentChange: {
    name: "Variation en pourcentage",
    how: "La variation entre les deux chiffres est comparée au pourcentage imprimé, à sa propre précision.",
  },
  sumOfParts: { name: "Parties et total", how: "Les parties sont additionnées et comparées au total imprimé." },
  shares: { name: "Part d’un tout", how: "La partie rapportée au tout est comparée à la part imprimée." },
  product: {
    name: "Unité fois nombre",
    how: "Le nombre d’unités multiplié par le chiffre d’une seule est comparé au total imprimé.",
  },
  difference: { name: "Différence", how: "L’écart entre les deux chiffres est comparé à l’écart imprimé." },
  points: { name: "Points", how: "L’écart entre deux pourcentages est comparé aux points imprimés." },
  unitConversion: {
    name: "Unités de mesure",
    how: "Le chiffre est converti dans l’autre unité et comparé à celui qui est imprimé.",
  },
  weekday: {
    name: "Jour de la semaine",
    how: "Le calendrier donne le jour de cette date\u202f; l’article en imprime un à côté.",
  },
  relativeDate: {
    name: "Date comptée depuis l’article",
    how: "«\u00a0Lundi\u00a0» ou «\u00a0la semaine dernière\u00a0» est compté depuis la date de l’article et comparé à la date imprimée.",
  },
  elapsed: { name: "Temps écoulé", how: "Le temps entre les deux dates est comparé à la durée imprimée." },
  noSuchDate: { name: "Un jour qui n’existe pas", how: "Le calendrier n’a pas cette date." },
  twoValues: {
    name: "Deux valeurs dans un article",
    how: "L’article donne deux fois la même mesure, avec des chiffres qui ne peuvent être vrais ensemble tels qu’imprimés.",
  },
  headline: { name: "Titre et texte", how: "Le chiffre du titre est comparé au même chiffre dans le texte." },
  sameFigure: { name: "Même chiffre", how: "Les deux impriment le même chiffre pour la même mesure." },
  rounding: {
    name: "Un chiffre, deux précisions",
    how: "Le chiffre le plus fin tient dans l’arrondi du plus grossier.",
  },
  bound: {
    name: "Dans la limite",
    how: "L’un donne une limite («\u00a0plus de\u00a0», «\u00a0jusqu’à\u00a0»), et le chiffre de l’autre est du bon côté.",
  },
  range: { name: "Dans la fourchette", how: "L’un donne une fourchette, et le chiffre de l’autre s’y trouve." },
  otherCurrency: { name: "Un montant, deux monnaies", how: "Au taux du jour, les deux montants sont le même." },
  otherMoment: {
    name: "Deux moments",
    how: "Les chiffres valent pour des moments différents\u00a0: les deux peuvent être vrais.",
  },
  differentValue: {
    name: "Valeurs différentes",
    how: "Même mesure, mêmes noms, même moment, et les chiffres tels qu’imprimés n’ont aucune valeur en commun.",
  },
  rivalCounters: {
    name: "Deux qui comptent",
    how: "Les chiffres diffèrent parce que deux services ou deux camps comptent, et que chaque texte cite le sien.",
  },
  laterFigure: {
    name: "Un chiffre plus récent",
    how: "Le chiffre évolue avec le temps, et l’article le plus récent donne le nouveau.",
  },
  rumoursDiffer: {
    name: "Chiffres non confirmés qui diffèrent",
    how: "Aucun des deux n’est donné comme un fait\u00a0: aucun ne réfute l’autre\u202f; ce qui compte est qui rapporte quoi.",
  },
  hardened: {
    name: "Rumeur ici, fait là",
    how: "Un texte donne comme un fait ce que l’autre rapporte sans confirmation.",
  },
  denied: { name: "Affirmé ici, démenti là", how: "Un texte donne ce que l’autre rapporte comme démenti." },
  planned: { name: "Prévu ici, fait là", how: "Un texte donne comme fait ce que l’autre donne comme un projet." },
  hedgeLost: {
    name: "Une réserve a disparu",
    how: "Un texte donne comme exact ce que l’autre donne avec «\u00a0environ\u00a0», «\u00a0jusqu’à\u00a0» ou «\u00a0près de\u00a0».",
  },
  thousand: { name: "Mille fois trop", how: "Même mesure, et un chiffre vaut exactement mille fois l’autre." },
  longScale: {
    name: "Billion et milliard",
    how: "Les chiffres s’accordent une fois «\u00a0billion\u00a0» lu dans l’échelle de l’autre langue.",
  },
  nearVerbatim: {
    name: "Presque mot pour mot",
    how: "Douze mots ou plus se suivent à l’identique\u00a0: les deux textes comptent pour un seul témoin.",
  },
  wordsChanged: {
    name: "Une citation, deux formulations",
    how: "Les mots d’une même personne, entre guillemets, diffèrent d’un texte à l’autre.",
  },
  singleSource: { name: "Un seul texte", how: "Aucun autre texte de ce dossier ne donne ce chiffre." },
  leftOut: {
    name: "Absent de l’article",
    how: "Deux sources ou plus donnent ce chiffre, et l’article vérifié ne le donne pas.",
  },
};
