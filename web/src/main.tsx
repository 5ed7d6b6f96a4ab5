// Starts the page: what was kept first, so that the first check is of the right case.
import { effect } from "@preact/signals";
import { render } from "preact";
import "./style/tokens.css";
import "./style/page.css";
import "./style/sources.css";
import "./style/article.css";
import "./style/findings.css";
import "./style/proof.css";
import "./style/dialogs.css";
import "./style/pictures.css";
import "./style/narrow.css";
import { openFromAddress } from "./state/arrive-by-link";
import { busy, startChecking } from "./state/check";
import { startFollowingAddress } from "./state/choice";
import { startKeeping } from "./state/keep";
import { startRates } from "./state/rates";
import { startCounting } from "./state/requests";
import { letVisitorsIn, startOffline } from "./state/visitors";
import { App } from "./view/App";
import { startReceiving } from "./view/arriving";
import { startListening } from "./view/keys";
import { loadProof } from "./view/LateProof";

startCounting();
startFollowingAddress();
startListening();
startReceiving();
await startKeeping();
await startRates();
await openFromAddress();
await letVisitorsIn();
const page = document.getElementById("page");
if (page) render(<App />, page);
startChecking();
// What the first verdict does not need comes after it.
const rest = effect(() => {
  if (busy.value) return;
  setTimeout(() => {
    rest();
    startOffline();
    void loadProof();
  }, 1500);
});
