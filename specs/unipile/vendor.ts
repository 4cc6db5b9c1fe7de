// Generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { VendorFacts } from '../vendor-facts.ts';

export const unipile = {
  "name": "unipile",
  "displayName": "Unipile",
  "host": "https://api.unipile.com",
  "servers": [
    "https://api.unipile.com"
  ],
  "keyHeaders": [
    {
      "header": "x-api-key",
      "prefix": ""
    }
  ],
  "keyKinds": [
    "global",
    "scoped",
    "service"
  ],
  "otherKeys": [
    {
      "operation": "listWebhookEndpoints",
      "method": "get",
      "path": "/v2/webhooks/endpoints/",
      "kinds": [
        "service"
      ]
    },
    {
      "operation": "createWebhookEndpoint",
      "method": "post",
      "path": "/v2/webhooks/endpoints/",
      "kinds": [
        "service"
      ]
    },
    {
      "operation": "getWebhookEndpoint",
      "method": "get",
      "path": "/v2/webhooks/endpoints/{id}",
      "kinds": [
        "service"
      ]
    },
    {
      "operation": "updateWebhookEndpoint",
      "method": "patch",
      "path": "/v2/webhooks/endpoints/{id}",
      "kinds": [
        "service"
      ]
    },
    {
      "operation": "deleteWebhookEndpoint",
      "method": "delete",
      "path": "/v2/webhooks/endpoints/{id}",
      "kinds": [
        "service"
      ]
    }
  ],
  "accountId": {
    "patterns": [
      "^acc_(.*)$"
    ],
    "example": "acc_123456789",
    "unknown": "acc_invitekit000000"
  },
  "hasDefaultAccount": false,
  "hasCredits": false,
  "resultsPerCredit": {},
  "readingPace": null,
  "invitationCeiling": {
    "perDay": 100,
    "perWeek": 200
  },
  "operations": {
    "listSent": "getRelationRequestsList",
    "listReceived": "getRelationRequestsList",
    "send": "createRelationRequest",
    "accept": "acceptRelationRequest",
    "refuse": "cancelRelationRequest",
    "withdraw": "cancelRelationRequest",
    "relationship": "getUserProfile",
    "listConnections": "getUserRelations",
    "listAccounts": "listAccounts",
    "usage": null,
    "profile": "getUserProfile",
    "sendMessage": "startChat",
    "listConversations": "getChatsList",
    "listMessages": "getMessagesList",
    "conversationWith": "getUserChat"
  },
  "messageOperations": [
    "startChat",
    "sendMessage"
  ],
  "webhookEvents": [
    "relation.new",
    "message.new",
    "relation.request.accept"
  ],
  "signatureHeaders": [
    {
      "header": "unipile-signature",
      "pattern": "^t=(?<seconds>\\d+),v0=(?<digits>[0-9a-f]{64})$"
    }
  ],
  "testCall": {
    "operation": "listAccounts",
    "method": "get",
    "path": "/v2/accounts"
  },
  "healthPath": null
} as const satisfies VendorFacts;
