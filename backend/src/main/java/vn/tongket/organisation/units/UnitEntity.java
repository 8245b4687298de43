package vn.tongket.organisation.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A unit's identity. */
@Entity
@Table(name = "units")
class UnitEntity {

    @Id
    UUID id;

    long revision;

    protected UnitEntity() {}

    UnitEntity(UUID id) {
        this.id = id;
        this.revision = 1;
    }
}
