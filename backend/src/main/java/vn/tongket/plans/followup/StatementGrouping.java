package vn.tongket.plans.followup;

import java.util.List;
import vn.tongket.kernel.text.Codes;

/**
 * By what a statement has its rows. {@link #DIRECTIVE} and {@link #COORDINATOR} count a task in each row that it belongs
 * to, the others in one.
 */
enum StatementGrouping {
    /** The lead unit. */
    UNIT("""
            left join task_units x on x.task_id = c.id and x.role = 'lead'
            """, "x.unit_id::text", "lead"),
    /** Units that help. */
    COORDINATOR("""
            left join task_units x on x.task_id = c.id and x.role = 'coordinator'
            """, "x.unit_id::text", "coordinator"),
    /** What was directed. */
    DIRECTIVE("""
            left join task_directives x on x.task_id = c.id
              and (c.directive_asked is null or c.directive_asked in (
                x.directive_id::text, (select d.code from directives d where d.id = x.directive_id)))
            """, "x.directive_id::text", "directive"),
    /** The outermost group of the plan. */
    GROUP("""
            left join (
                with recursive inside as (
                    select g.id as line, g.id from tasks g where g.kind = 'group' and g.parent_id is null
                    union all
                    select g.id, w.id from tasks g join inside w on g.parent_id = w.line where g.kind = 'group')
                select w.line, w.id from inside w) x on x.line = c.parent_id
            """, "x.id::text", "group"),
    /** The quarter of the deadline. */
    PERIOD("", "extract(year from c.due)::int || '-Q' || extract(quarter from c.due)::int", "deadline");

    private final String tables;
    private final String key;
    private final String filter;

    StatementGrouping(String tables, String key, String filter) {
        this.tables = tables;
        this.key = key;
        this.filter = filter;
    }

    static List<String> codes() {
        return Codes.all(StatementGrouping.class);
    }

    static StatementGrouping of(String code) {
        return Codes.read(StatementGrouping.class, code);
    }

    String code() {
        return Codes.of(this);
    }

    /** Joins to the tasks {@code c}, as far as the key needs them. */
    String tables() {
        return tables;
    }

    /** The key of a row; null for tasks that have none. */
    String key() {
        return key;
    }

    /** The filter of {@code GET /tasks} that lists a row, and the word by which its {@code without} lists the rest. */
    String filter() {
        return filter;
    }
}
