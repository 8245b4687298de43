package vn.tongket.awards.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardDetails;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.recipients.NamedRecipient;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.idempotency.IdempotencyService.Answer;
import vn.tongket.services.tables.FileFaults;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.RowReader;
import vn.tongket.services.tables.TableRow;

/** Lists of past years: all rows or none, every faulty row named, with what is there already and what is doubtful. */
@ApplicationScoped
class AwardListService {

    /** What a list may have: it is taken while the caller waits. */
    static final int MOST_ROWS = 5_000;

    private final RecordedAwards recorded;
    private final AwardLaws laws;
    private final Recipients recipients;
    private final Units units;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Path folder;

    AwardListService(
            RecordedAwards recorded,
            AwardLaws laws,
            Recipients recipients,
            Units units,
            CurrentRequest request,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            @ConfigProperty(name = "tongket.import-folder") Optional<Path> folder) {
        this.recorded = recorded;
        this.laws = laws;
        this.recipients = recipients;
        this.units = units;
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
        this.folder = folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Writes a body down as it comes.
     *
     * @throws ApiProblem 403 for callers who import nowhere
     */
    ReceivedFile receive(InputStream body) {
        if (!request.actor().holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        return ReceivedFile.receive(body, folder);
    }

    @Transactional
    Answer take(ReceivedFile file, AwardListOrder order) {
        Taking taking = new Taking(order);
        taking.write(read(file, order));
        if (order.dryRun()) {
            transaction.setRollbackOnly();
        }
        return new Answer(200, taking.response(), null);
    }

    private List<ListedAward> read(ReceivedFile file, AwardListOrder order) {
        AwardListReader reader = new AwardListReader(order, laws, units, clock);
        List<ListedAward> listed = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        try (RowReader rows = order.format().open(file.path(), AwardListColumn.columns())) {
            int count = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (++count > MOST_ROWS) {
                    throw ApiProblem.tooLarge("award-list.too-many-rows", MOST_ROWS);
                }
                faults.addAll(row.faults());
                AwardListReader.Read read = reader.read(row);
                faults.addAll(read.faults());
                if (read.award() != null) {
                    Integer before = seen.putIfAbsent(read.award().award().key(), row.row());
                    if (before != null) {
                        faults.add(Fault.at("/" + row.row(), "import.repeated-row", before));
                    }
                    listed.add(read.award());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileFaults.refuse(faults);
        return listed;
    }

    /** One list on its way in. */
    private final class Taking {

        private final AwardListOrder order;
        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, String> decisionKeys = new HashMap<>();
        private final List<AwardListResponse.Difference> differences = new ArrayList<>();
        private final List<AwardListResponse.Doubt> doubts = new ArrayList<>();
        private int rows;
        private int created;
        private int newDecisions;
        private int newRecipients;

        Taking(AwardListOrder order) {
            this.order = order;
        }

        void write(List<ListedAward> listed) {
            rows = listed.size();
            for (ListedAward row : listed) {
                try {
                    write(row);
                } catch (ApiProblem problem) {
                    if (problem.status() == 403) {
                        throw ApiProblem.forbidden("import.row-denied", row.row());
                    }
                    faults.addAll(inRow(problem, row.row()));
                }
            }
            FileFaults.refuse(faults);
        }

        private void write(ListedAward row) {
            recorded.checkImporter(row.decision().authorityId(), row.decision().date());
            String decision = decisionKey(row);
            RecordedAward award = row.award();
            UUID there = recorded.findByKey(award.key()).orElse(null);
            if (there != null) {
                compare(row, there);
                return;
            }
            NamedRecipient named = named(row);
            boolean known = named == null || recipients.meant(named).isPresent();
            List<RecipientRef> alike = known ? List.of() : recipients.alike(Objects.requireNonNull(named));
            recorded.add(award.under(decision));
            created++;
            newRecipients += known ? 0 : 1;
            if (!alike.isEmpty()) {
                doubts.add(
                        new AwardListResponse.Doubt(row.row(), Objects.requireNonNull(award.recipientName()), alike));
            }
        }

        /** The key of a row's decision, which is taken in where it is not there. */
        private String decisionKey(ListedAward row) {
            String key = row.award().decision();
            String known = decisionKeys.get(key);
            if (known == null) {
                known = recorded.decisionKey(
                                row.decision().authorityId(),
                                row.decision().number(),
                                row.decision().date())
                        .orElse(key);
                if (!recorded.isDecision(known)) {
                    recorded.add(decision(row, known));
                    newDecisions++;
                }
                decisionKeys.put(key, known);
            }
            return known;
        }

        private RecordedDecision decision(ListedAward row, String key) {
            ListedAward.Decision said = row.decision();
            Instant since = said.date() == null
                    ? clock.instant()
                    : said.date().atStartOfDay(ClockProducer.ZONE).toInstant();
            return new RecordedDecision(
                    key,
                    said.authorityId().toString(),
                    said.number(),
                    said.date(),
                    said.signer(),
                    new Source(order.source(), null, null, null),
                    null,
                    since,
                    null,
                    null,
                    null);
        }

        private @Nullable NamedRecipient named(ListedAward row) {
            RecordedAward award = row.award();
            LocalDate day = row.decision().date() == null
                    ? LocalDate.now(clock)
                    : row.decision().date();
            return award.recipientName() == null
                    ? null
                    : new NamedRecipient(
                            award.recipientKind(),
                            award.recipientName(),
                            award.recipientUnit() == null ? null : UUID.fromString(award.recipientUnit()),
                            award.position(),
                            row.decision().authorityId(),
                            day);
        }

        /** What is recorded stays; where the list says something else, that is told. */
        private void compare(ListedAward row, UUID there) {
            RecordedAwards.OnFile onFile = recorded.onFile(there);
            AwardResponse here = onFile.award();
            AwardDetails details = onFile.details();
            RecordedAward said = row.award();
            differ(row, there, AwardListColumn.POSITION, here.recipient().position(), said.position());
            differ(row, there, AwardListColumn.PRESENTED_ON, here.presentedOn(), said.presentedOn());
            differ(row, there, AwardListColumn.WAY, code(here.way()), code(said.way()));
            differ(
                    row,
                    there,
                    AwardListColumn.POSITION_CLASS,
                    details.positionClass() == null
                            ? null
                            : details.positionClass().code(),
                    said.positionClass() == null ? null : said.positionClass().code());
            differ(row, there, AwardListColumn.STATED_PRIZE, details.statedPrize(), said.statedPrize());
        }

        private static @Nullable String code(@Nullable AwardWay way) {
            return way == null ? null : way.code();
        }

        private void differ(
                ListedAward row, UUID award, AwardListColumn column, @Nullable Object here, @Nullable Object said) {
            if (!Objects.equals(here, said)) {
                differences.add(new AwardListResponse.Difference(
                        row.row(),
                        award,
                        column.code(),
                        here == null ? null : here.toString(),
                        said == null ? null : said.toString()));
            }
        }

        AwardListResponse response() {
            return new AwardListResponse(
                    order.dryRun(), rows, created, rows - created, newDecisions, newRecipients, differences, doubts);
        }
    }

    /** What a problem with an award is, as seen from the file. */
    private static List<Fault> inRow(ApiProblem problem, int row) {
        return problem.faults().isEmpty()
                ? List.of(problem.asFault("/" + column(problem.code())).inRow(row))
                : problem.faults().stream()
                        .map(fault -> Fault.at(
                                        "/" + column(String.valueOf(fault.pointer())),
                                        fault.code(),
                                        fault.arguments().toArray())
                                .inRow(row))
                        .toList();
    }

    private static String column(String place) {
        return switch (place) {
            case "/recipient/kind" -> AwardListColumn.RECIPIENT_KIND.code();
            case "/recipient/unit" -> AwardListColumn.UNIT.code();
            case "/recipient/position" -> AwardListColumn.POSITION.code();
            case "award-decision.number-taken" -> AwardListColumn.DECISION_NUMBER.code();
            default -> place.replaceFirst("^/", "");
        };
    }
}
