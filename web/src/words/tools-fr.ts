// Les parties chargées au premier usage, en français.
import type { Tools } from "./tools";

export const toolsFr: Tools = {
  shortcuts: {
    on: "Raccourcis d’une seule touche",
    keys: [
      { key: "J", does: "Constat suivant" },
      { key: "K", does: "Constat précédent" },
      { key: "S", does: "Les deux endroits côte à côte" },
      { key: "/", does: "Chercher dans les constats" },
      { key: "Échap", does: "Fermer le constat" },
      { key: "?", does: "Cette liste" },
    ],
  },
  sideBySide: { against: "Comparé à" },
  out: {
    intro: "Chaque fichier est fait sur cette machine et contient les constats avec vos notes.",
    html: { name: "Rapport", what: "une page qui s’ouvre partout et s’imprime bien (HTML)" },
    markdown: { name: "Texte", what: "pour un courriel ou un carnet (Markdown)" },
    csv: { name: "Tableau", what: "un constat par ligne, pour un tableur (CSV)" },
    json: { name: "Dossier", what: "textes, constats et notes ; se rouvre ici, à l’identique (JSON)" },
    copyAll: "Copier tous les constats",
    copyLink: "Copier un lien qui contient le dossier",
    link: (characters) =>
      `${characters.toLocaleString("fr-FR")} caractères. Qui a le lien a les textes ; aucun serveur ne les voit.`,
    linkTooLong: "Le dossier est trop gros pour un lien. Envoyez le fichier du dossier.",
    copyByHand: "Copiez-le d’ici",
    made: (findings) => `${findings} ${findings < 2 ? "constat" : "constats"}, par Recoupe.`,
    texts: "Textes",
    refused: "Refusé : pas la même chose",
    disclaimer:
      "Un constat dit ce qui s’accorde, diffère ou ne tombe pas juste entre ces textes. Il ne dit de rien que c’est vrai, et le silence n’est pas une approbation.",
    gravity: { alarm: "intenable", check: "à regarder", note: "à savoir" },
    columns: ["Type", "Gravité", "Constat", "Article", "Sources", "Calcul", "Règle", "Vérifié", "Refusé", "Note"],
  },
  cases: {
    empty: "Aucun dossier pour l’instant. Ce que vous collez en devient un de lui-même.",
    list: "Dossiers",
    fresh: "Nouveau dossier",
    open: (title) => `Ouvrir ${title}`,
    remove: (title) => `Retirer ${title}`,
    untitled: "Sans titre",
    here: "ouvert",
    line: (texts, when) => [`${texts} ${texts < 2 ? "texte" : "textes"}`, when].filter(Boolean).join(" · "),
    keepNothing: "Ne rien garder dans ce navigateur",
    keepNothingWhat: "Les dossiers ne durent alors que tant que la page est ouverte. Ce qui était gardé s’en va.",
    wipe: "Tout effacer",
    wipeSure: "Tous les dossiers s’en vont, ici et dans ce navigateur, et ne reviennent pas.",
    wipeYes: "Effacer pour de bon",
    wipeNo: "Les laisser",
  },
};
