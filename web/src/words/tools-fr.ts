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
    json: { name: "Dossier", what: "textes, constats et notes\u202f; se rouvre ici, à l’identique (JSON)" },
    copyAll: "Copier tous les constats",
    copyLink: "Copier un lien qui contient le dossier",
    link: (characters) =>
      `${characters.toLocaleString("fr-FR")} caractères. Qui a le lien a les textes\u202f; aucun serveur ne les voit.`,
    linkTooLong: "Le dossier est trop gros pour un lien. Envoyez le fichier du dossier.",
    copyByHand: "Copiez-le d’ici",
    made: (findings) => `${findings} ${findings < 2 ? "constat" : "constats"}, par Recoupe.`,
    texts: "Textes",
    refused: "Refusé\u00a0: pas la même chose",
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
    damaged: "abîmé\u00a0: seule une partie se lit",
    line: (texts, when) => [`${texts} ${texts < 2 ? "texte" : "textes"}`, when].filter(Boolean).join(" · "),
    keepNothing: "Ne rien garder dans ce navigateur",
    keepNothingWhat: "Les dossiers ne durent alors que tant que la page est ouverte. Ce qui était gardé s’en va.",
    wipe: "Tout effacer",
    wipeSure: "Tous les dossiers s’en vont, ici et dans ce navigateur, et ne reviennent pas.",
    wipeYes: "Effacer pour de bon",
    wipeNo: "Les laisser",
  },
  privacy: {
    title: "Ce que cette page envoie",
    elsewhere: "Requêtes vers d’autres machines",
    own: (origin) => `Requêtes vers ${origin} pour les fichiers de la page`,
    stopped: "Requêtes arrêtées par la politique de la page",
    what: "Ces nombres sont ceux du journal du navigateur, pour la page et pour le processus qui lit les textes. Textes, constats et fichiers ne voyagent jamais\u00a0: aucun serveur n’est là pour les prendre.",
    sceptic: "Si vous n’y croyez pas",
    steps: [
      "Appuyez sur F12, ouvrez le panneau réseau, rechargez et servez-vous de la page\u00a0: seuls ses propres fichiers sont demandés, et plus aucun une fois qu’ils sont là.",
      "Débranchez, ou arrêtez le serveur, et rechargez\u00a0: la page continue, les vérifications aussi.",
      "Lisez la politique dans le code de la page\u00a0: connect-src 'self' fait refuser toute autre machine par le navigateur lui-même.",
      "Construisez la page depuis ses sources\u00a0: deux constructions donnent les mêmes octets, à comparer aux fichiers servis ici.",
    ],
  },
  keeping: {
    blocked:
      "Ce navigateur ne laisse rien garder à la page, comme dans une fenêtre privée. Vos textes restent tant que la page est ouverte\u202f; enregistrez le dossier en fichier pour le garder.",
    full: "Ce navigateur n’a plus de place\u00a0: ce que vous changez n’est plus gardé. Enregistrez le dossier en fichier, ou retirez des dossiers dont vous n’avez plus besoin.",
    saveCase: "Enregistrer le dossier",
    damaged: (texts) =>
      texts === 0
        ? "Un dossier gardé n’a pas pu être lu\u00a0: il est abîmé, ou vient d’une autre version de cette page. Il reste tel quel dans ce navigateur et peut être enregistré en fichier."
        : `Un dossier gardé est abîmé, ou vient d’une autre version de cette page. ${texts === 1 ? "Un texte a pu être lu et est ici" : `${texts} textes ont pu être lus et sont ici`}\u202f; le tout reste tel quel dans ce navigateur et peut être enregistré en fichier.`,
    saveRaw: "L’enregistrer tel quel",
    parted:
      "Ce dossier a aussi été modifié dans un autre onglet. Rien n’est écrasé\u00a0: cet onglet continue sur une copie, l’autre version est dans les dossiers.",
    dismiss: "Fermer",
  },
  pictures: {
    about: {
      matrix: "Ce que chaque texte donne pour chaque chiffre, avec le signe du constat.",
      numberLine:
        "Le point est ce qui est imprimé, la barre ce à quoi l’auteur s’engage. Pointillés\u00a0: borne laissée ouverte. Creux\u00a0: pas donné comme un fait.",
      timeline:
        "Chaque point est un texte, une colonne par jour de parution. Plein\u00a0: donné comme un fait. Creux\u00a0: non.",
      copies: "Du texte le plus ancien au plus récent, par passages de douze mots ou plus.",
    },
    table: "Les chiffres en tableau",
    svg: "Enregistrer en SVG",
    nothing: "Pas encore de chiffre à mettre à côté d’un autre.",
    nothingDiffers: "Aucun chiffre ne diffère d’un texte à l’autre.",
    noDates: "Aucun chiffre ne figure dans deux textes datés.",
    noCopies: "Aucun passage de douze mots ou plus n’est commun à deux textes.",
    words: (count) => `${count} mots`,
    claim: "Chiffre",
    outlet: "Média",
    value: "Valeur",
    interval: "Intervalle",
    firmness: "Certitude",
    day: "Parution",
    earlier: "D’abord",
    later: "Ensuite",
    passages: "Passages",
    sharedWords: "Mots communs",
  },
};
