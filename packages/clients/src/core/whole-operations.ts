import type { InvitationClient } from './invitation-client.ts';
import type { Operations } from './operations.ts';

/** Gives each method of a client one deadline for all that it does, however many requests that takes. */
export function inWholeOperations<Client extends InvitationClient>(client: Client, { run }: Operations): Client {
  const whole = {
    listSent: (options = {}) => run(options, (own) => client.listSent(own)),
    listReceived: (options = {}) => run(options, (own) => client.listReceived(own)),
    listConnections: (options = {}) => run(options, (own) => client.listConnections(own)),
    listAccounts: (options = {}) => run(options, (own) => client.listAccounts(own)),
    send: (input, options = {}) => run(options, (own) => client.send(input, own)),
    accept: (target, options = {}) => run(options, (own) => client.accept(target, own)),
    refuse: (target, options = {}) => run(options, (own) => client.refuse(target, own)),
    withdraw: (target, options = {}) => run(options, (own) => client.withdraw(target, own)),
    relationship: (member, options = {}) => run(options, (own) => client.relationship(member, own)),
    owner: (options = {}) => run(options, (own) => client.owner(own)),
    profile: (member, options = {}) => run(options, (own) => client.profile(member, own)),
    sendMessage: (input, options = {}) => run(options, (own) => client.sendMessage(input, own)),
    listConversations: (options = {}) => run(options, (own) => client.listConversations(own)),
    listMessages: (of, options = {}) => run(options, (own) => client.listMessages(of, own)),
    conversationWith: (member, options = {}) => run(options, (own) => client.conversationWith(member, own)),
    usage: (options = {}) => run(options, (own) => client.usage(own)),
  } satisfies Partial<InvitationClient>;
  return { ...client, ...whole };
}
