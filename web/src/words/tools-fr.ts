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
};
