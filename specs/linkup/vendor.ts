// Generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { VendorFacts } from '../vendor-facts.ts';

export const linkup = {
  "name": "linkup",
  "displayName": "LinkupAPI",
  "host": "https://api.linkupapi.com",
  "servers": [
    "https://api.linkupapi.com"
  ],
  "keyHeaders": [
    {
      "header": "x-api-key",
      "prefix": ""
    }
  ],
  "keyKinds": [],
  "otherKeys": [],
  "accountId": {
    "patterns": [],
    "example": "acc_abc123",
    "unknown": "acc_invitekit000000"
  },
  "hasDefaultAccount": false,
  "hasCredits": true,
  "resultsPerCredit": {
    "list_connections": 50,
    "list_invitations": 50,
    "list_sent": 50,
    "recommendations": 10,
    "get_conversation": 10,
    "list_inbox": 10
  },
  "readingPace": null,
  "invitationCeiling": {
    "perDay": 100,
    "perWeek": null
  },
  "operations": {
    "listSent": "list_sent",
    "listReceived": "list_invitations",
    "send": "invite",
    "accept": "accept",
    "refuse": "decline",
    "withdraw": "withdraw",
    "relationship": "check_invitation",
    "listConnections": "list_connections",
    "listAccounts": "list_accounts",
    "usage": "get_credits",
    "profile": "get",
    "sendMessage": "send",
    "listConversations": "list_inbox",
    "listMessages": "get_conversation",
    "conversationWith": "list_inbox"
  },
  "messageOperations": [
    "send"
  ],
  "webhookEvents": [
    "accepted_invitation",
    "message_received"
  ],
  "signatureHeaders": [
    {
      "header": "x-linkup-timestamp",
      "pattern": "^(?<seconds>\\d+)$"
    },
    {
      "header": "x-linkup-signature",
      "pattern": "^v1=(?<digits>[0-9a-f]{64})$"
    },
    {
      "header": "x-linkup-timestamp",
      "pattern": "^(?<seconds>\\d+)$"
    },
    {
      "header": "x-linkup-signature",
      "pattern": "^v1=(?<digits>[0-9a-f]{64})$"
    }
  ],
  "testCall": {
    "operation": "get_credits",
    "method": "get",
    "path": "/v2/credits"
  },
  "healthPath": null
} as const satisfies VendorFacts;
