# nginx with the web client, built from source. Build from the repository's root:
#   docker build --file docker/web.Dockerfile .

FROM node:20.20.2-slim AS web
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
# The packages' own preparation wants the sources, which come later.
RUN npm ci --ignore-scripts
COPY frontend/ ./
RUN npm run build

# Runs as user 101 and listens on an unprivileged port.
FROM nginxinc/nginx-unprivileged:1.28.0-alpine
COPY docker/nginx/tongket.conf.template /etc/nginx/templates/default.conf.template
COPY --from=web /source/frontend/dist /usr/share/nginx/html
ENV TONGKET_LISTEN=8080 \
    TONGKET_BACKEND=backend:8080 \
    TONGKET_OTHER_BACKEND=other-backend:8080 \
    TONGKET_TLS_LISTEN=8443 \
    TONGKET_TLS_FOLDER=/etc/nginx/tls \
    TONGKET_WEB_ROOT=/usr/share/nginx/html \
    NGINX_ENVSUBST_FILTER=^TONGKET_
USER 101
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/_app/version.json"]
