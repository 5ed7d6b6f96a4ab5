// What this page has sent, to whom, and how someone who does not believe it finds out.
import { countElsewhere } from "../../pure/requests";
import { requests, stoppedRequests } from "../../state/requests";
import { tools } from "../../state/tools";
import { Dialog } from "../Dialogs";

export default function Privacy() {
  const table = tools.value.privacy;
  const { own, elsewhere } = requests.value;
  return (
    <Dialog title={table.title}>
      <dl class="account">
        <div>
          <dt>{table.elsewhere}</dt>
          <dd>
            {countElsewhere(requests.value)}
            {Object.entries(elsewhere).map(([origin, count]) => ` · ${origin}: ${count}`)}
          </dd>
        </div>
        <div>
          <dt>{table.own(location.origin)}</dt>
          <dd>{own}</dd>
        </div>
        <div>
          <dt>{table.stopped}</dt>
          <dd>{stoppedRequests.value}</dd>
        </div>
      </dl>
      <p>{table.what}</p>
      <h3>{table.sceptic}</h3>
      <ol class="steps">
        {table.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Dialog>
  );
}
