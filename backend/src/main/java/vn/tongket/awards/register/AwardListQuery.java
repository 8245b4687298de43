package vn.tongket.awards.register;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.TableFormat;

/** The query parameters of {@code POST /awards/imports}. */
class AwardListQuery {

    private static final int LONGEST = 500;

    @RestQuery
    @Nullable
    @Parameter(description = "The document that the list is; needed.", example = "Danh sách khen thưởng năm 2019")
    String source;

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true` does the same and rolls it back.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    @RestQuery
    @Nullable
    @Parameter(
            description = "How numbers are written where they are texts.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"en", "vi-VN"},
                            defaultValue = "vi-VN"))
    String locale;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: who decided, code or id or name.", example = "SO-TTTT")
    String authority;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: number of the decision.", example = "125/QĐ-STTTT")
    String decisionNumber;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: day of the decision.", example = "2019-12-20")
    String decisionDate;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: who signed.")
    String signer;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: the award, by code, name or alias.", example = "Giấy khen")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: individual, collective or household.")
    String recipientKind;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: the year of the achievement.", example = "2019")
    String achievementYear;

    AwardListOrder read(TableFormat format) {
        QueryReader reader = new QueryReader();
        String document = reader.one("source", source, AwardListQuery::text, "…,…");
        boolean dry = reader.flag("dryRun", dryRun);
        NumberForm form = reader.one("locale", locale, NumberForm::said, NumberForm.codes());
        if (source == null) {
            reader.add(Fault.of("source", "query.required", "source"));
        }
        Map<AwardListColumn, String> defaults = new EnumMap<>(AwardListColumn.class);
        put(reader, defaults, AwardListColumn.AUTHORITY, authority);
        put(reader, defaults, AwardListColumn.DECISION_NUMBER, decisionNumber);
        put(reader, defaults, AwardListColumn.DECISION_DATE, decisionDate);
        put(reader, defaults, AwardListColumn.SIGNER, signer);
        put(reader, defaults, AwardListColumn.TYPE, type);
        put(reader, defaults, AwardListColumn.RECIPIENT_KIND, recipientKind);
        put(reader, defaults, AwardListColumn.ACHIEVEMENT_YEAR, achievementYear);
        reader.check();
        return new AwardListOrder(format, form == null ? NumberForm.VI_VN : form, dry, document, defaults);
    }

    private static void put(
            QueryReader reader, Map<AwardListColumn, String> defaults, AwardListColumn column, @Nullable String value) {
        String text = reader.one(column.code(), value, AwardListQuery::text, "…,…");
        if (text != null) {
            defaults.put(column, text);
        }
    }

    private static String text(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
