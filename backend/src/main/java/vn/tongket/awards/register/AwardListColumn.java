package vn.tongket.awards.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/** The columns of a list of past awards, by their codes or as offices head them. */
enum AwardListColumn {
    ORDINAL("ordinal", "STT", "TT", "Số TT"),
    TYPE("type", "Danh hiệu", "Hình thức", "Danh hiệu, hình thức", "Hình thức khen thưởng", "Danh hiệu thi đua"),
    RECIPIENT_KIND("recipientKind", "Đối tượng", "Loại đối tượng"),
    NAME("name", "Họ và tên", "Họ tên", "Tên", "Tên tập thể", "Tập thể", "Tập thể, cá nhân"),
    POSITION("position", "Chức vụ", "Chức vụ, chức danh", "Chức danh"),
    UNIT("unit", "Đơn vị", "Đơn vị công tác", "Nơi công tác"),
    COUNT("count", "Số lượng"),
    ACHIEVEMENT_YEAR("achievementYear", "Năm", "Năm thành tích", "Năm khen thưởng"),
    ACHIEVEMENT("achievement", "Thành tích"),
    AUTHORITY("authority", "Cơ quan quyết định", "Cơ quan khen thưởng", "Cấp khen thưởng"),
    DECISION_NUMBER("decisionNumber", "Số quyết định", "Quyết định số"),
    DECISION_DATE("decisionDate", "Ngày quyết định", "Ngày ký"),
    SIGNER("signer", "Người ký"),
    PRESENTED_ON("presentedOn", "Ngày trao"),
    WAY("way", "Phương thức", "Phương thức khen thưởng", "Loại hình"),
    POSITION_CLASS("positionClass", "Nhóm chức vụ"),
    STATED_PRIZE("statedPrize", "Tiền thưởng", "Mức thưởng"),
    SOURCE_PAGE("sourcePage", "Trang");

    private final String code;
    private final List<String> headings;

    AwardListColumn(String code, String... headings) {
        this.code = code;
        this.headings = List.of(headings);
    }

    String code() {
        return code;
    }

    /** What a file may have. Whom an award went to it must have, or how many; that is judged row by row. */
    static Columns columns() {
        Map<String, String> named = new HashMap<>();
        for (AwardListColumn column : values()) {
            column.headings.forEach(heading -> named.put(SearchText.fold(heading), column.code));
        }
        return new Columns(
                List.of(NAME.code),
                Arrays.stream(values())
                        .filter(column -> column != NAME)
                        .map(AwardListColumn::code)
                        .toList(),
                named);
    }
}
