import { type LinkupClient, memberOf } from '@invitekit/clients';
import { limitField } from '../shared/fields/limit.ts';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';

/** The vendor gives one snapshot, without a second page. */
export const getManyRecommendations: Operation<LinkupClient> = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many recommendations',
  description: 'List members whom LinkedIn suggests to the account',
  fields: [{ ...limitField, displayOptions: {} }, simplifyField],

  async execute(client, { parameters, signal }) {
    const count = parameters.count('limit', 'Limit');
    const simplify = readSimplify(parameters);
    return await client.network(
      'recommendations',
      { count },
      ({ body: { data } }) =>
        data.recommendations.map((raw) => {
          const { name, subtitle: headline, profile_url: profileUrl, profile_picture: pictureUrl, insight } = raw;
          const member = memberOf({ name, headline, profileUrl, pictureUrl });
          return toItem({ vendor: client.vendor, ...member, insight, raw }, simplify);
        }),
      { signal },
    );
  },
};
