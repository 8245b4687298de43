package vn.tongket.organisation.units;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;

/** What a unit is called and where it belongs between two days. */
@Entity
@Table(name = "unit_versions")
class UnitVersionEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    UnitEntity unit;

    String code;
    String nameVi;

    @Nullable
    String nameEn;

    String kind;

    @Nullable
    UUID parentId;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    String validFromPrecision;

    @Nullable
    UUID handedById;

    @Nullable
    BigDecimal handedShare;

    @Embedded
    @Nullable
    SourceColumns source;

    String searchText;
    Instant recordedAt;

    protected UnitVersionEntity() {}

    UnitVersionEntity(UnitEntity unit, String code) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.code = code;
        this.validFromPrecision = DatePrecision.EXACT.code();
    }

    void write(WriteUnit body, @Nullable UUID parent, Instant now) {
        nameVi = body.name().vi();
        nameEn = body.name().en();
        kind = body.kind();
        if (!Objects.equals(parentId, parent)) {
            handedById = null;
            handedShare = null;
        }
        parentId = parent;
        if (!Objects.equals(validFrom, body.validFrom())) {
            validFromPrecision = DatePrecision.EXACT.code();
        }
        validFrom = body.validFrom();
        validTo = body.validTo();
        source = SourceColumns.of(body.source());
        searchText = searchText(body.name(), code);
        recordedAt = now;
    }

    static String searchText(Name name, String code) {
        return SearchText.fold(name.vi() + (name.en() == null ? "" : " " + name.en()) + " " + code);
    }

    boolean says(WriteUnit body, @Nullable UUID parent) {
        return new Name(nameVi, nameEn).equals(body.name())
                && kind.equals(body.kind())
                && Objects.equals(parentId, parent)
                && Objects.equals(validFrom, body.validFrom())
                && Objects.equals(validTo, body.validTo())
                && Objects.equals(SourceColumns.toSource(source), body.source());
    }
}
