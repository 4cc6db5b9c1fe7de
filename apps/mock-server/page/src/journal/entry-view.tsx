import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JournalEntry } from '../../../src/client/types.ts';
import { momentOf, vendorName } from '../state/words.ts';
import { Body } from './body.tsx';
import { MatchedOperation } from './matched-operation.tsx';
import { Pairs } from './pairs.tsx';
import { Status } from './status.tsx';

interface EntryViewSettings {
  readonly entry: JournalEntry;
  readonly onClose: () => void;
}

/** One request and its answer, in full. */
export function EntryView({ entry, onClose }: EntryViewSettings) {
  const { number, at, vendor, request, answer, milliseconds, fault, cut } = entry;
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => view.current?.focus(), []);
  return (
    <section
      ref={view}
      id="entry"
      class="entry"
      aria-label={`Request ${number}`}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="card-head">
        <h2 class="mono">
          {request.method} {request.path}
        </h2>
        <button type="button" class="small" aria-label={`Close request ${number}`} onClick={onClose}>
          Close
        </button>
      </div>
      <p class="muted numbers">
        {vendorName(vendor)}, {momentOf(at)}, {Math.round(milliseconds)} ms
      </p>
      <MatchedOperation entry={entry} />
      {fault !== null && <p class="note warn">The fault {fault} acted on this request.</p>}
      <h3>Request</h3>
      <Pairs title="Query" pairs={request.query} />
      <Pairs title="Headers" pairs={request.headers} />
      <Body body={request.body} />
      <h3>
        Answer <Status status={answer?.status} />
      </h3>
      {answer === null && <p class="note warn">The connection was dropped; the client got no answer.</p>}
      {answer && <Pairs title="Headers" pairs={answer.headers} />}
      {answer && <Body body={answer.body} />}
      {cut && <p class="note">A body was too long to be kept whole.</p>}
    </section>
  );
}
