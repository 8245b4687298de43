package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountImportResponse.ImportedAccount;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.SearchText;

/** Many accounts from one file, all or none. */
@ApplicationScoped
class AccountImportService {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 200;
    private static final Pattern USERNAME = Pattern.compile(WriteAccount.USERNAME);

    private final AccountRepository accounts;
    private final AccountService service;
    private final TransactionSynchronizationRegistry transaction;

    AccountImportService(
            AccountRepository accounts, AccountService service, TransactionSynchronizationRegistry transaction) {
        this.accounts = accounts;
        this.service = service;
        this.transaction = transaction;
    }

    /** A row that can be written. */
    private record AccountRow(int row, String username, String displayName, String roles, List<Grant> grants) {}

    @Transactional
    AccountImportResponse take(byte[] file, boolean dryRun) {
        service.demandAdministers(List.of());
        CsvTable table = CsvTable.read(file, List.of("username", "displayName", "roles"), List.of());
        if (table.records().isEmpty()) {
            throw ApiProblem.badRequest("body.empty");
        }
        if (table.records().size() > MOST) {
            throw ApiProblem.tooLarge("account.import-too-long", MOST);
        }
        List<Fault> faults = new ArrayList<>();
        List<AccountRow> lines = lines(table, faults);
        refuse(
                faults,
                lines.stream()
                        .filter(line -> !service.mayAdminister(line.grants()))
                        .toList());
        List<ImportedAccount> made =
                lines.stream().map(line -> dryRun ? tried(line) : created(line)).toList();
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new AccountImportResponse(dryRun, made);
    }

    private List<AccountRow> lines(CsvTable table, List<Fault> faults) {
        Map<String, Integer> rows = new HashMap<>();
        List<AccountRow> lines = new ArrayList<>();
        for (CsvTable.Record each : table.records()) {
            List<Fault> ofRow = new ArrayList<>();
            String username = username(each, rows, ofRow);
            String name = name(each, ofRow);
            List<Grant> grants = grants(each, ofRow);
            ofRow.forEach(fault -> faults.add(fault.inRow(each.row())));
            if (ofRow.isEmpty()) {
                lines.add(new AccountRow(each.row(), username, name, each.cell("roles"), grants));
            }
        }
        return lines;
    }

    private @Nullable String username(CsvTable.Record each, Map<String, Integer> rows, List<Fault> faults) {
        String username = each.cell("username");
        if (username == null) {
            faults.add(Fault.at("/username", "body.required"));
        } else if (!USERNAME.matcher(username).matches()) {
            faults.add(Fault.at("/username", "body.pattern", WriteAccount.USERNAME));
        } else if (rows.putIfAbsent(username, each.row()) instanceof Integer earlier) {
            faults.add(Fault.at("/username", "account.username-repeated", earlier));
        } else if (accounts.byUsername(username).isPresent()) {
            faults.add(Fault.at("/username", "account.username-in-use", username));
        }
        return username;
    }

    private static @Nullable String name(CsvTable.Record each, List<Fault> faults) {
        String name = each.cell("displayName");
        if (name == null) {
            faults.add(Fault.at("/displayName", "body.required"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Fault.at("/displayName", "body.size", 0, LONGEST_NAME));
        } else if (!SearchText.oneLine(name)) {
            faults.add(Fault.at("/displayName", "body.not-one-line"));
        }
        return name;
    }

    private List<Grant> grants(CsvTable.Record each, List<Fault> faults) {
        String text = each.cell("roles");
        if (text == null) {
            faults.add(Fault.at("/roles", "body.required"));
            return List.of();
        }
        List<WriteRole> roles = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            role(part.strip(), faults).ifPresent(roles::add);
        }
        try {
            return service.grants(roles);
        } catch (ApiProblem refused) {
            refused.faults().forEach(fault -> faults.add(new Fault("/roles", null, fault.code(), fault.arguments())));
            return List.of();
        }
    }

    private static java.util.Optional<WriteRole> role(String text, List<Fault> faults) {
        int colon = text.indexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon).strip();
        try {
            String unit = colon < 0 ? null : text.substring(colon + 1).strip();
            return java.util.Optional.of(new WriteRole(Codes.read(Role.class, code), unit));
        } catch (IllegalArgumentException unknown) {
            String known = String.join(
                    ", ", Arrays.stream(Role.values()).map(Role::code).toList());
            faults.add(Fault.at("/roles", "body.unknown-value", known));
            return java.util.Optional.empty();
        }
    }

    /** Tells all that is wrong at once; where a file is good but for units of others, that is what it is refused for. */
    private static void refuse(List<Fault> faults, List<AccountRow> denied) {
        List<Fault> notMine = denied.stream()
                .map(line -> Fault.at("/" + line.row() + "/roles", "account.units-denied"))
                .toList();
        if (faults.isEmpty() && !denied.isEmpty()) {
            throw ApiProblem.forbidden(
                    notMine, "account.row-denied", denied.getFirst().row());
        }
        faults.addAll(notMine);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private ImportedAccount tried(AccountRow line) {
        return new ImportedAccount(line.row(), line.username(), line.displayName(), line.roles(), null);
    }

    private ImportedAccount created(AccountRow line) {
        String password = service.createWithOneTimePassword(line.username(), line.displayName(), line.grants());
        return new ImportedAccount(line.row(), line.username(), line.displayName(), line.roles(), password);
    }
}
