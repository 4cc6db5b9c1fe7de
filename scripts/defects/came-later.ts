/**
 * Each vendor's operations and events that its spec has got since the draw, which would be another one with them. No
 * defect was drawn for what came later.
 */
const later: Readonly<Record<string, readonly string[]>> = {
  linkup: ['get', 'list_inbox', 'message_received'],
  connectsafely: [
    'getProfile',
    'fetchProfile',
    'listConversations',
    'conversationsSendMessage',
    'conversationExists',
    'getConversationMessages',
    'sendMessage',
  ],
  unipile: [
    'getUserChat',
    'getChatsList',
    'getChat',
    'startChat',
    'getMessagesList',
    'getMessage',
    'readMessage',
    'sendMessage',
    'message.new',
  ],
  postpress: [
    'listChats',
    'getChat',
    'startChat',
    'listAttendeeChats',
    'listChatMessages',
    'sendMessage',
    'message_received',
  ],
};

export function cameLater(vendor: string, name: string): boolean {
  return later[vendor]?.includes(name) ?? false;
}
