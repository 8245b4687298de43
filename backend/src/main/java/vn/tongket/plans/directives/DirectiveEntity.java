package vn.tongket.plans.directives;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;

/** What a leader directs; its addressees are kept beside it. */
@Entity
@Table(name = "directives")
class DirectiveEntity {

    @Id
    UUID id;

    String code;

    @Nullable
    UUID parentId;

    String textVi;

    @Nullable
    String textEn;

    String givenByName;

    @Nullable
    String givenByPositionVi;

    @Nullable
    String givenByPositionEn;

    @Nullable
    UUID givenByUnitId;

    String occasionKind;

    @Nullable
    String occasionTitleVi;

    @Nullable
    String occasionTitleEn;

    @Nullable
    LocalDate occasionDate;

    @Nullable
    String occasionNumber;

    @Nullable
    String documentKind;

    @Nullable
    String documentTitleVi;

    @Nullable
    String documentTitleEn;

    @Nullable
    String documentSigner;

    @Nullable
    String recurrence;

    @Nullable
    String period;

    @Nullable
    LocalDate due;

    @Nullable
    String noteVi;

    @Nullable
    String noteEn;

    @Embedded
    @Nullable
    SourceColumns source;

    LocalDate namedOn;
    String searchText;
    Instant recordedAt;
    long revision;

    protected DirectiveEntity() {}

    DirectiveEntity(WriteDirective body, @Nullable UUID giver, @Nullable UUID parent, LocalDate namedOn, Instant now) {
        id = UUID.randomUUID();
        recordedAt = now;
        revision = 1;
        write(body, giver, parent, namedOn);
    }

    void write(WriteDirective body, @Nullable UUID giver, @Nullable UUID parent, LocalDate named) {
        code = body.code();
        parentId = parent;
        textVi = body.text().vi();
        textEn = body.text().en();
        givenByName = body.givenBy().name();
        Name position = body.givenBy().position();
        givenByPositionVi = position == null ? null : position.vi();
        givenByPositionEn = position == null ? null : position.en();
        givenByUnitId = giver;
        write(body.occasion());
        recurrence = body.recurrence() == null ? null : body.recurrence().code();
        period = body.period() == null ? null : body.period().text();
        due = body.due();
        LocalizedText note = body.note();
        noteVi = note == null ? null : note.vi();
        noteEn = note == null ? null : note.en();
        source = SourceColumns.of(body.source());
        namedOn = named;
        searchText = SearchText.fold(code + " " + textVi + (textEn == null ? "" : " " + textEn));
    }

    private void write(WriteDirective.Occasion occasion) {
        occasionKind = occasion.kind().code();
        Name title = occasion.title();
        occasionTitleVi = title == null ? null : title.vi();
        occasionTitleEn = title == null ? null : title.en();
        occasionDate = occasion.date();
        occasionNumber = occasion.number();
        documentKind =
                occasion.documentKind() == null ? null : occasion.documentKind().code();
        Name documentTitle = occasion.documentTitle();
        documentTitleVi = documentTitle == null ? null : documentTitle.vi();
        documentTitleEn = documentTitle == null ? null : documentTitle.en();
        documentSigner = occasion.signer();
    }
}
