# The scripts of `make backup` and `make restore` beside the programs that they use: PostgreSQL's, and for backups that are
# encrypted or signed age and minisign. For docker-compose.yml and deploy/kubernetes.
# Build from the repository's root:
#   docker build --file docker/backup.Dockerfile .
FROM postgres:17.11
RUN apt-get update && apt-get install --yes --no-install-recommends age minisign && rm -rf /var/lib/apt/lists/*
COPY scripts /opt/tongket/scripts
# The user of the application, to whom the files of evidence belong.
USER 1001
ENTRYPOINT ["/opt/tongket/scripts/backup.sh"]
