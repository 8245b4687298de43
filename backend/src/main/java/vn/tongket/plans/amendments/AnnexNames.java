package vn.tongket.plans.amendments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** The units that people mean who write their codes or their names into an annex. */
interface AnnexNames {

    /** What a unit of a code is or was called; none where there is no such unit. */
    List<String> ofCode(String code);

    /** The codes of the units of a name, whatever its case and marks; none where nobody is called so. */
    List<String> codesOf(String name);

    /** Those of a hierarchy: codes of all times, names of a day. */
    static AnnexNames of(UnitHierarchy hierarchy, LocalDate day) {
        Map<String, List<String>> codes = hierarchy
                .versions()
                .filter(version -> version.span().contains(day))
                .sorted(Comparator.comparing(UnitVersion::code))
                .collect(Collectors.groupingBy(
                        version -> SearchText.fold(version.name().vi()),
                        Collectors.mapping(UnitVersion::code, Collectors.toList())));
        return new AnnexNames() {
            @Override
            public List<String> ofCode(String code) {
                return hierarchy.everByCode(code).stream()
                        .map(version -> version.name().vi())
                        .distinct()
                        .toList();
            }

            @Override
            public List<String> codesOf(String name) {
                return codes.getOrDefault(SearchText.fold(name), List.of());
            }
        };
    }
}
