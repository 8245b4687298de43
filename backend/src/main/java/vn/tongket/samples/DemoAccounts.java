package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Units;

/**
 * One account a role on the province of today, and an administrator of the installation, for trying things out. The random passwords are written down before the accounts
 * are made, so that none is ever lost, and nobody but the owner of the file reads them.
 */
@ApplicationScoped
class DemoAccounts {

    private static final String FILE = "demo-accounts.csv";
    private static final String HEADER = "username,password,role";
    private static final String UNIT = "19";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private static final Map<Role, String> NAMES = Map.of(
            Role.VIEWER, "Người xem (dùng thử)",
            Role.REPORTER, "Người báo cáo (dùng thử)",
            Role.APPROVER, "Người duyệt (dùng thử)",
            Role.PLANNER, "Người lập kế hoạch (dùng thử)",
            Role.AWARD_OFFICER, "Cán bộ thi đua (dùng thử)",
            Role.COUNCIL_MEMBER, "Thành viên hội đồng (dùng thử)",
            Role.ADMINISTRATOR, "Quản trị viên (dùng thử)");

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final boolean wanted;
    private final Optional<Path> dataDir;

    DemoAccounts(
            Accounts accounts,
            Units units,
            Clock clock,
            @ConfigProperty(name = "tongket.demo-accounts", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "tongket.data-dir") Optional<Path> dataDir) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
        this.wanted = wanted;
        this.dataDir = dataDir;
    }

    void provide() {
        if (!wanted || dataDir.isEmpty()) {
            return;
        }
        Path file = dataDir.get().resolve(FILE);
        boolean province = hasProvince();
        if (!Files.exists(file)) {
            write(file, Arrays.stream(Role.values()).filter(role -> province || isEverywhere(role)));
        }
        List<String> there = accounts.usernames();
        lines(file)
                .skip(1)
                .map(line -> cells(file, line))
                .filter(cells -> !there.contains(cells[0]))
                .forEach(cells -> provide(cells, province));
    }

    private void provide(String[] cells, boolean province) {
        Role role = Codes.read(Role.class, cells[2]);
        if (province || isEverywhere(role)) {
            String unit = isEverywhere(role) ? null : UNIT;
            accounts.provision(cells[0], NAMES.getOrDefault(role, cells[0]), cells[1], role, unit);
        }
    }

    private static boolean isEverywhere(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether the sample data were loaded; an installation without them has its administrator alone. */
    private boolean hasProvince() {
        try {
            units.resolve(UNIT, LocalDate.now(clock));
            return true;
        } catch (ApiProblem unknown) {
            return false;
        }
    }

    private static String[] cells(Path file, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3
                || !Accounts.isUsername(cells[0])
                || !Codes.all(Role.class).contains(cells[2])) {
            throw new IllegalStateException(
                    "%s has a line that is not username,password,role: '%s'. Mend that line.".formatted(file, line));
        }
        return cells;
    }

    private static void write(Path file, Stream<Role> roles) {
        String content = Stream.concat(
                        Stream.of(HEADER), roles.map(role -> role.code() + "," + password() + "," + role.code()))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Path partial = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    FILE,
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial, content);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
