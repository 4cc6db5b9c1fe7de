import type { FindingCode } from '../report/finding-kinds.ts';
import { ignoredHold, limitReached, lowAcceptance, tooManyPending } from './account-detectors.ts';
import { creditsOnLists, creditsSpent, listsInALoop } from './credit-detectors.ts';
import type { Detector } from './detector.ts';
import { aboveVendorCeiling, tooManyADay, tooManyAWeek } from './limit-detectors.ts';
import { tooManyMessages, writtenAfterReply, writtenTwice } from './message-detectors.ts';
import { burst, outsideHours } from './pace-detectors.ts';
import { invitedAfterWithdrawal, invitedTwice, peopleLeftBehind } from './people-detectors.ts';
import { failedInWeather, failedRuns, unknownRequests } from './run-detectors.ts';

/** Who looks for which finding. */
export const detectors: Readonly<Record<FindingCode, Detector>> = {
  'invited-twice': invitedTwice,
  'invited-after-withdrawal': invitedAfterWithdrawal,
  burst,
  'outside-hours': outsideHours,
  'too-many-a-day': tooManyADay,
  'too-many-a-week': tooManyAWeek,
  'above-vendor-ceiling': aboveVendorCeiling,
  'limit-reached': limitReached,
  'written-twice': writtenTwice,
  'written-after-reply': writtenAfterReply,
  'too-many-messages': tooManyMessages,
  'ignored-hold': ignoredHold,
  'lists-in-a-loop': listsInALoop,
  'credits-on-lists': creditsOnLists,
  'credits-spent': creditsSpent,
  'too-many-pending': tooManyPending,
  'low-acceptance': lowAcceptance,
  'left-behind': peopleLeftBehind,
  'failed-runs': failedRuns,
  'failed-in-weather': failedInWeather,
  'unknown-requests': unknownRequests,
};
