package vn.tongket.awards.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

/** The catalogue as it comes in from files: what is there already stays as it is. */
@ApplicationScoped
class CatalogueImportService {

    private static final IfMatch NOTHING = new IfMatch.Missing();
    private static final IfMatch ANYTHING = new IfMatch.Anything();

    private final AwardTypeRepository types;
    private final AwardTypeService typeService;
    private final AwardLawRepository laws;
    private final AwardLawService lawService;
    private final AwardTypeVersionRepository versions;
    private final AwardTypeVersionService versionService;

    CatalogueImportService(
            AwardTypeRepository types,
            AwardTypeService typeService,
            AwardLawRepository laws,
            AwardLawService lawService,
            AwardTypeVersionRepository versions,
            AwardTypeVersionService versionService) {
        this.types = types;
        this.typeService = typeService;
        this.laws = laws;
        this.lawService = lawService;
        this.versions = versions;
        this.versionService = versionService;
    }

    @Transactional
    void addType(String code, WriteAwardType type) {
        if (types.idOf(code).isEmpty()) {
            typeService.put(code, type, NOTHING);
        }
    }

    @Transactional
    void addLaw(String code, WriteAwardLaw law) {
        if (laws.idOf(code).isEmpty()) {
            lawService.put(code, law, NOTHING);
        }
    }

    @Transactional
    void addVersion(String code, String law, WriteAwardTypeVersion version) {
        if (!versions.exists(code, law)) {
            versionService.put(code, law, version, NOTHING);
        }
    }

    @Transactional
    Imported putType(String code, WriteAwardType type) {
        return Imported.of(typeService.put(code, type, ANYTHING));
    }

    @Transactional
    Imported putLaw(String code, WriteAwardLaw law) {
        return Imported.of(lawService.put(code, law, ANYTHING));
    }

    @Transactional
    Imported putTypeVersion(String code, String law, WriteAwardTypeVersion version) {
        return Imported.of(versionService.put(code, law, version, ANYTHING));
    }
}
