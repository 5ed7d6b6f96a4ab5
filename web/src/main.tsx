// Starts the page: what was kept first, so that the first check is of the right case.
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
import { startChecking } from "./state/check";
import { startFollowingAddress } from "./state/choice";
import { startKeeping } from "./state/keep";
import { startCounting } from "./state/requests";
import { letVisitorsIn, startOffline } from "./state/visitors";
import { App } from "./view/App";
import { startReceiving } from "./view/arriving";
import { startListening } from "./view/keys";

startCounting();
startFollowingAddress();
startListening();
startReceiving();
await startKeeping();
await openFromAddress();
await letVisitorsIn();
const page = document.getElementById("page");
if (page) render(<App />, page);
startChecking();
// After the first check has what it needs.
setTimeout(startOffline, 1500);
