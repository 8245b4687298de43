# The scripts of `make backup` and `make restore` beside the programs of PostgreSQL that they use, for deploy/kubernetes.
# Build from the repository's root:
#   docker build --file docker/backup.Dockerfile .
FROM postgres:17
COPY scripts /opt/tongket/scripts
# The user of the application, to whom the files of evidence belong.
USER 1001
ENTRYPOINT ["/opt/tongket/scripts/backup.sh"]
