package vn.tongket.indicators.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An indicator's identity. */
@Entity
@Table(name = "indicators")
class IndicatorEntity {

    @Id
    UUID id;

    String code;
    long revision;

    protected IndicatorEntity() {}

    IndicatorEntity(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }
}
