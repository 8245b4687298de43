package vn.tongket.access.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of a person or of a system. */
@Entity
@Table(name = "accounts")
class AccountEntity {

    /** What stands where a system would have a password: no password has this hash, and trying one takes as long. */
    private static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Id
    UUID id;

    String username;
    String displayName;
    String passwordHash;
    String status;
    Instant createdAt;

    @Nullable
    Instant lastSignInAt;

    /** Until when a password that an administrator handed out can be replaced; null for a lasting one. */
    @Nullable
    Instant oneTimeUntil;

    String kind;

    /** Who answers for a system. */
    @Nullable
    UUID responsibleId;

    long revision;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    List<RoleGrantEntity> grants = new ArrayList<>();

    protected AccountEntity() {}

    AccountEntity(String username, String displayName, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.status = "active";
        this.createdAt = now;
        this.kind = "person";
        this.revision = 1;
    }

    /** An account of a system, for which a person answers. */
    static AccountEntity ofSystem(String username, String displayName, UUID responsible, Instant now) {
        AccountEntity account = new AccountEntity(username, displayName, NO_PASSWORD, now);
        account.kind = "service";
        account.responsibleId = responsible;
        return account;
    }

    boolean person() {
        return kind.equals("person");
    }

    boolean active() {
        return status.equals("active");
    }
}
