package vn.tongket.awards.law;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;

/** A title or form of the catalogue. */
@Entity
@Table(name = "award_types")
class AwardTypeEntity {

    @Id
    UUID id;

    String code;
    String nameVi;

    @Nullable
    String nameEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    String concept;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> recipientKinds;

    String level;
    String legalBasis;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    @Embedded
    @Nullable
    SourceColumns source;

    String searchText;
    long revision;

    protected AwardTypeEntity() {}

    AwardTypeEntity(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    Name name() {
        return new Name(nameVi, nameEn);
    }

    void write(WriteAwardType body, List<String> lawNames) {
        nameVi = body.name().vi();
        nameEn = body.name().en();
        aliases = body.otherNames();
        concept = body.concept().code();
        recipientKinds = kinds(body);
        level = body.level().code();
        legalBasis = body.legalBasis();
        validFrom = body.validFrom();
        validTo = body.validTo();
        source = SourceColumns.of(body.source());
        calledAlso(lawNames);
    }

    /** Search finds it by its own names, the other ones in use, and those that legal versions give it. */
    void calledAlso(List<String> lawNames) {
        List<String> words = new ArrayList<>(List.of(code, nameVi));
        if (nameEn != null) {
            words.add(nameEn);
        }
        words.addAll(aliases);
        words.addAll(lawNames);
        searchText = SearchText.fold(String.join(" ", words));
        revision++;
    }

    private static List<String> kinds(WriteAwardType body) {
        return body.recipientKinds().stream()
                .distinct()
                .sorted()
                .map(RecipientKind::code)
                .toList();
    }

    boolean says(WriteAwardType body) {
        WriteAwardType present = new WriteAwardType(
                name(),
                aliases,
                Codes.read(AwardConcept.class, concept),
                recipientKinds.stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                Codes.read(AwardLevel.class, level),
                legalBasis,
                validFrom,
                validTo,
                SourceColumns.toSource(source));
        return present.equals(new WriteAwardType(
                body.name(),
                body.otherNames(),
                body.concept(),
                kinds(body).stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                body.level(),
                body.legalBasis(),
                body.validFrom(),
                body.validTo(),
                body.source()));
    }
}
