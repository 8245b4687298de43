package vn.tongket.accounts;

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

/** A person's account. */
@Entity
@Table(name = "accounts")
class AccountEntity {

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
        this.revision = 1;
    }

    boolean active() {
        return status.equals("active");
    }
}
