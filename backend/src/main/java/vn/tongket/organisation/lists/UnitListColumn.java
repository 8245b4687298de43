package vn.tongket.organisation.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/** The columns of a list of units, by their codes or as offices head them. */
enum UnitListColumn {
    ORDINAL("ordinal", "STT", "TT", "Số TT"),
    CODE("code", "Mã", "Mã đơn vị", "Mã số", "Mã ĐVHC"),
    NAME("name", "Tên", "Tên đơn vị", "Đơn vị", "Tên cơ quan", "Tên ĐVHC"),
    NAME_EN("nameEn", "Tên tiếng Anh"),
    KIND("kind", "Loại", "Loại hình", "Loại đơn vị"),
    LEVEL("level", "Cấp", "Cấp đơn vị"),
    PARENT("parent", "Đơn vị cấp trên", "Mã đơn vị cấp trên", "Mã cấp trên", "Trực thuộc", "Thuộc", "Mã TP", "Mã tỉnh"),
    PARENT_NAME("parentName", "Tên đơn vị cấp trên", "Tỉnh / Thành Phố", "Tỉnh/Thành phố", "Tỉnh, thành phố"),
    VALID_FROM("validFrom", "Từ ngày", "Ngày thành lập", "Hiệu lực từ", "Có từ ngày"),
    VALID_TO("validTo", "Đến ngày", "Hết hiệu lực"),
    SOURCE("source", "Căn cứ", "Nghị định", "Văn bản", "Quyết định thành lập");

    private final String code;
    private final List<String> headings;

    UnitListColumn(String code, String... headings) {
        this.code = code;
        this.headings = List.of(headings);
    }

    String code() {
        return code;
    }

    static Columns columns() {
        Map<String, String> named = new HashMap<>();
        for (UnitListColumn column : values()) {
            column.headings.forEach(heading -> named.put(SearchText.fold(heading), column.code));
        }
        return new Columns(
                List.of(CODE.code, NAME.code),
                Arrays.stream(values())
                        .filter(column -> column != CODE && column != NAME)
                        .map(UnitListColumn::code)
                        .toList(),
                named);
    }
}
