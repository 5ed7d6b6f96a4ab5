// News by the yard, in French and English: stories of invented places, firms and people, each told by several papers
// that agree, differ, move on, hedge or copy. The same seed gives the same articles. No two stories share their
// figures, names and order of sentences, so nothing can be remembered from one to the next.
//
//   node tests/bench/news.mjs ARTICLES [SEED] [fr|en]        NDJSON on standard output, as `recoupe read --ndjson` takes it

/** A small generator of numbers (mulberry32): the runs must be the same everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, from: (list) => list[below(list.length)], between: (a, b) => a + below(b - a + 1) };
}

const syllables = ["va", "mer", "lin", "tor", "bel", "sau", "gra", "nov", "ri", "cha", "dol", "pen", "fos", "lu", "ber", "hal", "quin", "mon", "ar", "tes", "vi", "ro", "cas", "dun"];
const firstNames = { fr: ["Hélène", "Marc", "Inès", "Rémi", "Aïcha", "Julien", "Solène", "Gaël"], en: ["Helen", "Mark", "Nadia", "Owen", "Grace", "Liam", "Ruth", "Colin"] };
const endings = { place: ["court", "ville", "mont", "rive", "bourg"], firm: ["tec", "dyne", "gaz", "air", "soft", "bio"] };
const seconds = ["Energy", "Systems", "Foods", "Motors", "Pharma", "Rail"];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The facts of one story: what happened, where, to whom, how much. */
function storyOf(random, number) {
  const root = () => random.from(syllables) + random.from(syllables) + (random.below(2) ? random.from(syllables) : "");
  return {
    number,
    kind: random.below(5),
    place: capital(root() + random.from(endings.place)),
    firm: capital(root() + random.from(endings.firm)),
    second: random.from(seconds),
    rival: capital(root() + random.from(endings.firm)),
    people: Array.from({ length: 3 }, () => [random.below(8), capital(root() + random.from(["rd", "n", "l", "s", "t"]))]),
    // 2021 to 2025, months of 28 days
    day: { year: random.between(2021, 2025), month: random.between(1, 12), day: random.between(1, 26) },
    figures: Array.from({ length: 12 }, () => random.between(11, 997)),
    share: random.between(21, 795) / 10,
    from: random.below(1000),
  };
}

const months = {
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const weekdays = {
  fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

function words(language, story) {
  const { year, month, day } = story.day;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const name = ([first, last]) => `${firstNames[language][first]} ${last}`;
  const date = language === "fr" ? `${day} ${months.fr[month - 1]} ${year}` : `${months.en[month - 1]} ${day}, ${year}`;
  return { date, weekday: weekdays[language][weekday], people: story.people.map(name), firm: `${story.firm} ${story.second}` };
}

/** Figures as each language prints them. */
const print = {
  fr: {
    whole: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, " "),
    tenths: (n) => n.toFixed(1).replace(".", ","),
  },
  en: {
    whole: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ","),
    tenths: (n) => n.toFixed(1),
  },
};

/** Sentences a paper may print of a story; `f` are its figures, which a paper may print otherwise. */
const sentences = {
  fr: (s, w, f, p) => [
    [
      `La crue a fait ${f[0] % 40} morts et ${p.whole(f[1])} blessés à ${s.place}, selon la préfecture.`,
      `Quelque ${p.whole(f[2] * 10)} habitants ont été évacués dans la nuit de ${w.weekday}.`,
      `La rivière a monté de ${p.tenths(f[3] / 100)} mètres en ${2 + (f[4] % 9)} heures.`,
      `Les assureurs chiffrent les dégâts à ${p.whole(f[5])} millions d’euros.`,
      `« Nous relèverons chaque maison de cette ville, et il nous faudra ${2 + (f[6] % 7)} ans », a promis la maire, ${w.people[0]}.`,
    ],
    [
      `${w.firm} va investir ${p.tenths(f[0] / 10)} milliards d’euros dans une usine à ${s.place}.`,
      `Le site emploiera ${p.whole(f[1] * 3)} salariés d’ici ${s.day.year + 3}, a annoncé ${w.people[1]}, directrice générale.`,
      `L’État apportera ${p.whole(f[2])} millions d’euros, soit ${p.tenths(s.share)} % du total.`,
      `${s.rival} pourrait entrer au capital à hauteur de ${10 + (f[3] % 35)} %, d’après deux sources proches du dossier.`,
      `Le chiffre d’affaires du groupe a progressé de ${p.tenths(f[4] / 50)} % au premier semestre, à ${p.whole(f[5] * 7)} millions d’euros.`,
    ],
    [
      `La grève a mobilisé ${p.whole(f[0] * 100)} personnes à ${s.place} selon les syndicats, ${p.whole(f[1] * 40)} selon la police.`,
      `Le trafic était réduit de ${20 + (f[2] % 60)} % ${w.weekday} sur les lignes exploitées par ${w.firm}.`,
      `Les syndicats réclament une hausse des salaires de ${p.tenths(f[3] / 100)} % à partir du 1er ${months.fr[s.day.month - 1]}.`,
      `« La direction ne nous a rien proposé depuis ${2 + (f[4] % 20)} mois », assure ${w.people[2]}, délégué central.`,
      `L’entreprise évalue ses pertes à ${p.tenths(f[5] / 10)} millions d’euros par jour.`,
    ],
    [
      `Le vaccin de ${w.firm} serait efficace à ${p.tenths(60 + (f[0] % 390) / 10)} % contre les formes graves.`,
      `L’essai a porté sur ${p.whole(f[1] * 20)} volontaires, dont ${p.whole(f[2])} ont reçu un placebo.`,
      `L’agence se prononcera avant la fin ${s.day.year + 1}, indique ${w.people[0]}, qui dirige l’étude à ${s.place}.`,
      `Une dose coûterait entre ${10 + (f[3] % 30)} et ${45 + (f[4] % 40)} dollars.`,
      `Le laboratoire vise ${p.tenths(f[5] / 100)} milliards de dollars de ventes annuelles.`,
    ],
    [
      `Le budget de ${s.place} atteindra ${p.whole(f[0] * 2)} millions d’euros en ${s.day.year + 1}, en hausse de ${p.tenths(f[1] / 100)} %.`,
      `Le déficit est ramené à ${p.whole(f[2])} millions d’euros, contre ${p.whole(f[2] + f[3])} millions un an plus tôt.`,
      `Un habitant sur ${3 + (f[4] % 6)} vit sous le seuil de pauvreté, rappelle ${w.people[1]}.`,
      `La taxe foncière augmentera de ${p.tenths((f[5] % 90) / 10 + 1)} point à compter du ${w.date}.`,
      `Près de ${p.whole(f[6] * 10)} foyers sont concernés, affirme l’adjoint aux finances.`,
    ],
  ][s.kind],
  en: (s, w, f, p) => [
    [
      `The flood killed ${f[0] % 40} people and injured ${p.whole(f[1])} in ${s.place}, the prefecture said.`,
      `About ${p.whole(f[2] * 10)} residents were evacuated on ${w.weekday} night.`,
      `The river rose by ${p.tenths(f[3] / 100)} metres in ${2 + (f[4] % 9)} hours.`,
      `Insurers put the damage at €${p.whole(f[5])} million.`,
      `“We will rebuild every house of this town, and it will take us ${2 + (f[6] % 7)} years,” said the mayor, ${w.people[0]}.`,
    ],
    [
      `${w.firm} will invest €${p.tenths(f[0] / 10)} billion in a plant in ${s.place}.`,
      `The site will employ ${p.whole(f[1] * 3)} workers by ${s.day.year + 3}, chief executive ${w.people[1]} announced.`,
      `The state will add €${p.whole(f[2])} million, or ${p.tenths(s.share)} percent of the total.`,
      `${s.rival} could take a stake of ${10 + (f[3] % 35)}%, according to two people familiar with the matter.`,
      `Group revenue rose ${p.tenths(f[4] / 50)} percent in the first half to €${p.whole(f[5] * 7)} million.`,
    ],
    [
      `The strike drew ${p.whole(f[0] * 100)} people in ${s.place} according to unions, and ${p.whole(f[1] * 40)} according to police.`,
      `Traffic was down ${20 + (f[2] % 60)}% on ${w.weekday} on lines run by ${w.firm}.`,
      `Unions want a pay rise of ${p.tenths(f[3] / 100)} percent from ${months.en[s.day.month - 1]} 1.`,
      `“Management has offered us nothing for ${2 + (f[4] % 20)} months,” said ${w.people[2]}, a union delegate.`,
      `The company puts its losses at €${p.tenths(f[5] / 10)} million a day.`,
    ],
    [
      `The vaccine made by ${w.firm} may be ${p.tenths(60 + (f[0] % 390) / 10)}% effective against severe disease.`,
      `The trial enrolled ${p.whole(f[1] * 20)} volunteers, of whom ${p.whole(f[2])} were given a placebo.`,
      `The agency will decide before the end of ${s.day.year + 1}, said ${w.people[0]}, who leads the study in ${s.place}.`,
      `A dose could cost between $${10 + (f[3] % 30)} and $${45 + (f[4] % 40)}.`,
      `The drugmaker is aiming for annual sales of $${p.tenths(f[5] / 100)} billion.`,
    ],
    [
      `The budget of ${s.place} will reach €${p.whole(f[0] * 2)} million in ${s.day.year + 1}, up ${p.tenths(f[1] / 100)}%.`,
      `The deficit falls to €${p.whole(f[2])} million from €${p.whole(f[2] + f[3])} million a year earlier.`,
      `One resident in ${3 + (f[4] % 6)} lives below the poverty line, ${w.people[1]} said.`,
      `Property tax will go up by ${p.tenths((f[5] % 90) / 10 + 1)} points from ${w.date}.`,
      `Nearly ${p.whole(f[6] * 10)} households are concerned, the deputy mayor for finance said.`,
    ],
  ][s.kind],
};

/** Prose without figures, as most of an article is; every sentence holds words of its own, so that none is another's copy. */
const colour = {
  fr: (s, w, r, word) => [
    `Devant la mairie de ${s.place}, ${r.from(["des familles", "les riverains", "une dizaine d’élus"])} venus de ${capital(word())} attendaient encore des nouvelles ${w.weekday} soir.`,
    `${w.people[r.below(3)]} n’a pas souhaité répondre aux questions de ${capital(word())} Presse, ni sur le ${r.from(["calendrier", "contrat", "contenu"])}, ni sur les promesses faites à ${capital(word())}.`,
    `Dans le quartier ${capital(word())}, beaucoup rappellent que la question est ${r.from(["ancienne", "délicate", "mal posée"])} et que ${capital(word())} attend des réponses.`,
    `Chez ${w.firm}, on assure que les règles de ${capital(word())} seront suivies et que les élus ${r.from(["seront consultés", "ont leur mot à dire"])}.`,
    `Le dossier revient sur la table alors que ${s.rival} prépare ${r.from(["une annonce", "un recours", "une offre"])} du côté de ${capital(word())}.`,
    `« On nous avait dit que la rue ${capital(word())} serait ${r.from(["refaite", "protégée", "rouverte"])} avant l’été », soupire une commerçante, ${r.from(["Lucie", "Odile", "Karim"])} ${capital(word())}.`,
    `Interrogée par Radio ${capital(word())}, l’opposition parle d’un calcul ${r.from(["politique", "hâtif", "habile"])} et demande à ${capital(word())} un débat public.`,
    `Les services de ${s.place} disent suivre la situation ${r.from(["heure par heure", "de près"])} avec ceux de ${capital(word())} et de ${capital(word())}.`,
  ],
  en: (s, w, r, word) => [
    `Outside the town hall of ${s.place}, ${r.from(["families", "neighbours", "a group of councillors"])} from ${capital(word())} were still waiting for news on ${w.weekday} evening.`,
    `${w.people[r.below(3)]} declined to answer questions from ${capital(word())} Press, about the ${r.from(["calendar", "contract", "contents"])} or about what ${capital(word())} had been promised.`,
    `Along ${capital(word())} Street many recall that the question is ${r.from(["an old one", "a delicate one", "badly put"])} and that ${capital(word())} is waiting for answers.`,
    `At ${w.firm} they insist that the rules of ${capital(word())} will be kept and that councillors ${r.from(["will be heard", "have their say"])}.`,
    `The matter is back on the table while ${s.rival} prepares ${r.from(["an announcement", "an appeal", "an offer"])} over in ${capital(word())}.`,
    `“We were told that ${capital(word())} Lane would be ${r.from(["repaired", "protected", "reopened"])} before the summer,” sighs a shopkeeper, ${r.from(["Lucy", "Edith", "Karim"])} ${capital(word())}.`,
    `Asked by Radio ${capital(word())}, the opposition speaks of ${r.from(["political", "hasty", "clever"])} arithmetic and wants ${capital(word())} to hold a public debate.`,
    `Officials in ${s.place} say that they follow events ${r.from(["hour by hour", "closely"])} with those of ${capital(word())} and ${capital(word())}.`,
  ],
};

const headlines = {
  fr: (s, w) => [`${s.place} : ce que l’on sait`, `${w.firm} et ${s.place}, la facture`, `À ${s.place}, les chiffres en question`][s.number % 3],
  en: (s, w) => [`${s.place}: what we know`, `${w.firm} and ${s.place}, the bill`, `In ${s.place}, figures in question`][s.number % 3],
};

const papers = ["Le Petit Valmerlin", "The Northgate Courier", "La Gazette des Deux Vallées", "Tideway News", "Le Matin du Port"];
const pad = (n) => String(n).padStart(2, "0");

/** Articles `count`, five a story, as the lines of NDJSON hold them. */
export function* articles(count, seed = 1, only = null) {
  const random = randomFrom(seed);
  for (let number = 0, made = 0; made < count; ++number) {
    const story = storyOf(random, number);
    const printed = [];
    for (let k = 0; k < papers.length && made < count; ++k, ++made) {
      const language = only ?? (k % 2 ? "en" : "fr");
      const w = words(language, story);
      // One figure in eight is another paper's own.
      const figures = story.figures.map((f) => (random.below(8) ? f : f + random.between(1, 90)));
      const told = sentences[language](story, w, figures, print[language]).filter(() => random.below(5) > 0);
      const word = () => random.from(syllables) + random.from(syllables) + random.from(syllables) + random.from(["s", "n", "t", "x", "lle"]);
      // One paper in six prints a paragraph of the paper before it in its language, as a wire report is printed.
      const paragraphs = random.below(6) === 0 && printed[k - 2]?.length ? [random.from(printed[k - 2])] : [];
      for (const sentence of told) {
        const more = colour[language](story, w, random, word);
        const first = random.below(more.length);
        paragraphs.push([sentence, ...more.slice(first, first + random.below(3))].join(" "));
      }
      printed.push(paragraphs);
      const day = `${story.day.year}-${pad(story.day.month)}-${pad(story.day.day + (k % 3))}`;
      yield { id: `s${number}-${k}`, publisher: papers[k], published: day, language, title: headlines[language](story, w), text: `${headlines[language](story, w)}\n\n${paragraphs.join("\n\n")}\n` };
    }
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [count, seed, language] = process.argv.slice(2);
  let out = "";
  for (const article of articles(Number(count), Number(seed ?? 1), language)) {
    out += `${JSON.stringify(article)}\n`;
    if (out.length > 1 << 20) process.stdout.write(out), (out = "");
  }
  process.stdout.write(out);
}
