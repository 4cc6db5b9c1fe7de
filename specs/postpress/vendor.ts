// Generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { VendorFacts } from '../vendor-facts.ts';

export const postpress = {
  "name": "postpress",
  "displayName": "postpress",
  "host": "https://api.postpress.ai",
  "servers": [
    "https://api.postpress.ai",
    "https://api.postpress.ai/api"
  ],
  "keyHeaders": [
    {
      "header": "x-api-key",
      "prefix": ""
    },
    {
      "header": "authorization",
      "prefix": "Bearer "
    }
  ],
  "keyKinds": [],
  "otherKeys": [],
  "accountId": {
    "patterns": [],
    "example": "acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR",
    "unknown": "acc_linkedin_00000000000000000000000000"
  },
  "hasDefaultAccount": false,
  "hasCredits": false,
  "resultsPerCredit": {},
  "readingPace": null,
  "invitationCeiling": {
    "perDay": null,
    "perWeek": null
  },
  "operations": {
    "listSent": "listInvitationsSent",
    "listReceived": "listInvitationsReceived",
    "send": "sendInvitation",
    "accept": "handleInvitation",
    "refuse": "handleInvitation",
    "withdraw": "cancelInvitation",
    "relationship": "getProfile",
    "listConnections": "listRelations",
    "listAccounts": "listAccounts",
    "usage": null,
    "profile": "getProfile",
    "sendMessage": "startChat",
    "listConversations": "listChats",
    "listMessages": "listChatMessages",
    "conversationWith": "listAttendeeChats"
  },
  "messageOperations": [
    "startChat",
    "sendMessage"
  ],
  "webhookEvents": [
    "message_received",
    "new_relation",
    "account_status"
  ],
  "signatureHeaders": [],
  "testCall": {
    "operation": "listAccounts",
    "method": "get",
    "path": "/v1/accounts"
  },
  "healthPath": null
} as const satisfies VendorFacts;
