# The application, built from source; it carries the web client for the pages that it delivers itself. Build from the
# repository's root:
#   docker build --file docker/backend.Dockerfile .

FROM node:20.20.2-slim AS web
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
# The packages' own preparation wants the sources, which come later.
RUN npm ci --ignore-scripts
COPY frontend/ ./
RUN npm run build

FROM maven:3.9.9-eclipse-temurin-25 AS build
WORKDIR /source/backend
COPY backend/pom.xml ./
RUN mvn -B -ntp -q dependency:go-offline
COPY backend/src ./src
COPY data /source/data
COPY scripts/verify-trail.sql /source/scripts/
COPY --from=web /source/frontend/dist /source/frontend/dist
# The database is somebody else's, so PostgreSQL's programs stay out.
RUN mvn -B -ntp -q -DskipTests package && rm target/quarkus-app/lib/main/io.zonky.test.postgres.*

FROM eclipse-temurin:25.0.3_9-jre-alpine
RUN adduser -S -u 1001 -G nogroup tongket && install -d -o tongket /var/lib/tongket /var/lib/tongket/evidence && install -d -o tongket -m 700 /var/lib/tongket/credential-keys
WORKDIR /app
COPY --from=build /source/backend/target/quarkus-app ./
COPY scripts/java.options docker/write-start-cache.sh ./
RUN sed -i 's/^-Xmx.*/-XX:MaxRAMPercentage=60/' java.options && ./write-start-cache.sh
ENV LANG=C.UTF-8 \
    TONGKET_MODE=production \
    TONGKET_DATA_DIR=/var/lib/tongket
USER 1001
EXPOSE 8080 9000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:9000/q/health/ready"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=tongket.aot", "-Xlog:aot*=off", "-Xlog:cds*=off", "-jar", "quarkus-run.jar"]
