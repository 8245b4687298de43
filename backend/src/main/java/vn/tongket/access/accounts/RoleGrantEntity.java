package vn.tongket.access.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;

/** A role that an account has on a unit. */
@Entity
@Table(name = "role_grants")
class RoleGrantEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    AccountEntity account;

    String role;

    @Nullable
    UUID unitId;

    boolean fromProvider;

    /** Null for those of before this was noted. */
    @Nullable
    Instant grantedAt;

    protected RoleGrantEntity() {}

    RoleGrantEntity(AccountEntity account, Actor.Grant grant, Instant grantedAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = grant.role().code();
        this.unitId = grant.unit();
        this.grantedAt = grantedAt;
    }

    /** A role that came with the claims of a provider. */
    static RoleGrantEntity fromProvider(AccountEntity account, Actor.Grant grant, Instant grantedAt) {
        RoleGrantEntity entity = new RoleGrantEntity(account, grant, grantedAt);
        entity.fromProvider = true;
        return entity;
    }

    boolean administers() {
        return grant().role() == Role.ADMINISTRATOR;
    }

    Actor.Grant grant() {
        return new Actor.Grant(Codes.read(Role.class, role), unitId);
    }
}
