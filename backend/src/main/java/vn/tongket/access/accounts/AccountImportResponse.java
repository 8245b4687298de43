package vn.tongket.access.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Tabular;

/**
 * What a file of accounts came to.
 *
 * @param dryRun whether it was only tried
 * @param items the accounts in the order of the file
 */
@Schema(name = "AccountImport")
public record AccountImportResponse(boolean dryRun, List<ImportedAccount> items) implements Tabular {

    /**
     * An account of the file.
     *
     * @param row its row; the header is row 1
     * @param roles as in the file, with codes of units as they are today
     * @param password what the person signs in with for the first time; in the first answer only
     */
    @Schema(name = "ImportedAccount")
    public record ImportedAccount(
            Integer row,
            String username,
            String displayName,
            String roles,
            @Nullable String password) {}

    AccountImportResponse withoutPasswords() {
        return new AccountImportResponse(
                dryRun,
                items.stream()
                        .map(each -> new ImportedAccount(each.row, each.username, each.displayName, each.roles, null))
                        .toList());
    }

    @Override
    @JsonIgnore
    public List<ImportedAccount> tableRows() {
        return items;
    }

    @Override
    @JsonIgnore
    public Class<ImportedAccount> tableRow() {
        return ImportedAccount.class;
    }
}
