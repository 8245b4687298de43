package vn.tongket.awards.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Imported;
import vn.tongket.kernel.http.answer.Reply;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class AwardLawFacade implements AwardLaws {

    private final CatalogueImportService catalogue;
    private final AwardTypeRepository types;

    AwardLawFacade(CatalogueImportService catalogue, AwardTypeRepository types) {
        this.catalogue = catalogue;
        this.types = types;
    }

    @Override
    public void importType(String code, WriteAwardType type) {
        catalogue.addType(code, type);
    }

    @Override
    public Imported putType(String code, WriteAwardType type) {
        return catalogue.putType(code, type);
    }

    @Override
    public void importLaw(String code, WriteAwardLaw law) {
        catalogue.addLaw(code, law);
    }

    @Override
    public Imported putLaw(String code, WriteAwardLaw law) {
        return catalogue.putLaw(code, law);
    }

    @Override
    public void importTypeVersion(String code, String law, WriteAwardTypeVersion version) {
        catalogue.addVersion(code, law, version);
    }

    @Override
    public Imported putTypeVersion(String code, String law, WriteAwardTypeVersion version) {
        return catalogue.putTypeVersion(code, law, version);
    }

    @Override
    public List<String> typeCodes() {
        return types.codes();
    }

    @Override
    public Optional<UUID> idOf(String code) {
        return types.idOf(code);
    }

    @Override
    public Optional<AwardTypeResponse> type(String code, LocalDate day) {
        return types.found(code, day).map(Reply.Revised::body);
    }

    @Override
    public Optional<AwardTypeResponse> type(UUID id, LocalDate day) {
        return types.on(id, day);
    }

    @Override
    public List<String> named(String words) {
        return types.named(words);
    }
}
