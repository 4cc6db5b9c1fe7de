# The fake, the checks, and n8n with the nodes, as images. In a clone:
#   docker build --target fake --tag invitekit-fake .
#   docker build --target contract --tag invitekit-contract .
#   docker build --target n8n --tag invitekit-n8n .

FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile
RUN npx -y pnpm@12 exec turbo run build --filter=@invitekit/mock-server --filter=@invitekit/contract --filter=n8n-nodes-invitekit
RUN npx -y pnpm@12 --filter @invitekit/contract deploy --prod /contract
RUN npx -y pnpm@12 --filter n8n-nodes-invitekit deploy --prod --no-optional /nodes && rm -rf /nodes/node_modules

FROM node:24-slim AS fake
WORKDIR /fake
COPY --from=build /build/apps/mock-server/package.json ./
COPY --from=build /build/apps/mock-server/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4010
# A container's network is not this machine; who may call is up to the network that the container is in.
ENTRYPOINT ["node", "/fake/dist/main.js", "--host", "0.0.0.0", "--ready-file", "/tmp/ready.json"]
HEALTHCHECK --start-period=30s --start-interval=1s --interval=30s CMD ["test", "-f", "/tmp/ready.json"]

FROM node:24-slim AS contract
COPY --from=build /contract /contract
USER node
ENTRYPOINT ["node", "/contract/dist/main.js"]

# n8n with the nodes, where n8n keeps what it has installed.
FROM docker.n8n.io/n8nio/n8n:2.41.1 AS n8n
COPY --from=build --chown=node:node /nodes /home/node/.n8n/nodes/node_modules/n8n-nodes-invitekit
