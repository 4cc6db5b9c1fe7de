// Generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { VendorFacts } from '../vendor-facts.ts';

export const connectsafely = {
  "name": "connectsafely",
  "displayName": "ConnectSafely.ai",
  "host": "https://api.connectsafely.ai",
  "servers": [
    "https://api.connectsafely.ai"
  ],
  "keyHeaders": [
    {
      "header": "authorization",
      "prefix": "Bearer "
    }
  ],
  "keyKinds": [],
  "otherKeys": [],
  "accountId": {
    "patterns": [
      "^[0-9a-fA-F]{24}$"
    ],
    "example": "696ce9e780e0483585e4e553",
    "unknown": "000000000000000000000000"
  },
  "hasDefaultAccount": true,
  "hasCredits": false,
  "resultsPerCredit": {},
  "readingPace": {
    "pageSize": 10,
    "requestsPerMinute": 30
  },
  "invitationCeiling": {
    "perDay": 30,
    "perWeek": 90
  },
  "operations": {
    "listSent": "getSentInvitations",
    "listReceived": "getReceivedInvitations",
    "send": "sendConnectionRequest",
    "accept": "respondToInvitation",
    "refuse": "respondToInvitation",
    "withdraw": "withdrawInvitation",
    "relationship": "checkRelationship",
    "listConnections": "getConnections",
    "listAccounts": "listAccounts",
    "usage": "getAccountQuota",
    "profile": "getProfile",
    "sendMessage": "conversationsSendMessage",
    "listConversations": "listConversations",
    "listMessages": "getConversationMessages",
    "conversationWith": "conversationExists"
  },
  "messageOperations": [
    "conversationsSendMessage",
    "sendMessage"
  ],
  "webhookEvents": [],
  "signatureHeaders": [],
  "testCall": {
    "operation": "listAccounts",
    "method": "get",
    "path": "/linkedin/accounts"
  },
  "healthPath": "/health"
} as const satisfies VendorFacts;
