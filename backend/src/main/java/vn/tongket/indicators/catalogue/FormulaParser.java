package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formulas by recursive descent:
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = signed { ("*" | "/") signed }
 * signed  = { "-" } single
 * single  = number | CODE [ ".numerator" | ".denominator" ] | function "(" sum { "," sum } ")" | "(" sum ")"
 * </pre>
 */
final class FormulaParser {

    private static final int MAX_DEPTH = 50;
    private static final BigDecimal MOST_DIGITS = BigDecimal.TEN;
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}(\\.\\d{1,20})?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_.]+");
    private static final Map<String, Formula.Part> PARTS =
            Map.of("numerator", Formula.Part.NUMERATOR, "denominator", Formula.Part.DENOMINATOR);

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    Expression read() {
        Expression whole = sum();
        if (at < text.length()) {
            throw unexpected();
        }
        return whole;
    }

    private Expression sum() {
        Expression left = product();
        while (next('+') || next('-')) {
            int position = at + 1;
            char operator = text.charAt(at++);
            left = new Expression.Combined(operator, left, product(), position);
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (next('*') || next('/')) {
            int position = at + 1;
            char operator = text.charAt(at++);
            left = new Expression.Combined(operator, left, signed(), position);
        }
        return left;
    }

    private Expression signed() {
        if (!next('-')) {
            return single();
        }
        int position = ++at;
        return deeper(() -> new Expression.Negated(signed(), position));
    }

    private Expression single() {
        skipSpace();
        if (next('(')) {
            at++;
            Expression inside = deeper(this::sum);
            expect(')');
            return inside;
        }
        int position = at + 1;
        String word = take(WORD);
        if (word.isEmpty()) {
            throw unexpected();
        }
        if (Character.isDigit(word.charAt(0))) {
            return number(word, position);
        }
        return next('(') ? call(word, position) : reference(word, position);
    }

    private static Expression number(String word, int position) {
        if (!NUMBER.matcher(word).matches()) {
            throw new FormulaException(position, "indicator.formula-number", word);
        }
        return new Expression.Literal(new BigDecimal(word), position);
    }

    private static Expression reference(String word, int position) {
        int dot = word.indexOf('.');
        String code = dot < 0 ? word : word.substring(0, dot);
        Formula.Part part = dot < 0 ? Formula.Part.VALUE : PARTS.get(word.substring(dot + 1));
        if (part == null || !CODE.matcher(code).matches()) {
            throw new FormulaException(position, "indicator.formula-name", word);
        }
        return new Expression.Reference(new Formula.Operand(code, part), position);
    }

    private Expression call(String name, int position) {
        Expression.Function function = function(name, position);
        at++;
        List<Expression> arguments = new ArrayList<>();
        arguments.add(deeper(this::sum));
        while (next(',')) {
            at++;
            arguments.add(deeper(this::sum));
        }
        expect(')');
        if (!function.takes(arguments.size())) {
            throw new FormulaException(position, "indicator.formula-arguments", name);
        }
        if (function == Expression.Function.ROUND && !countsDigits(arguments.getLast())) {
            throw new FormulaException(arguments.getLast().position(), "indicator.formula-digits", name);
        }
        return new Expression.Call(function, List.copyOf(arguments), position);
    }

    private static Expression.Function function(String name, int position) {
        for (Expression.Function function : Expression.Function.values()) {
            if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
                return function;
            }
        }
        throw new FormulaException(position, "indicator.formula-function", name);
    }

    /** A whole number from 0 to 10, as it stands. */
    private static boolean countsDigits(Expression argument) {
        return argument instanceof Expression.Literal(BigDecimal value, int position)
                && value.scale() == 0
                && value.compareTo(MOST_DIGITS) <= 0;
    }

    /** Brackets within brackets end somewhere: no text may use up the stack. */
    private Expression deeper(java.util.function.Supplier<Expression> inside) {
        if (++depth > MAX_DEPTH) {
            throw new FormulaException(at, "indicator.formula-depth", Integer.toString(MAX_DEPTH));
        }
        Expression read = inside.get();
        depth--;
        return read;
    }

    private boolean next(char symbol) {
        skipSpace();
        return at < text.length() && text.charAt(at) == symbol;
    }

    private void expect(char symbol) {
        if (!next(symbol)) {
            throw unexpected();
        }
        at++;
    }

    private void skipSpace() {
        take(SPACE);
    }

    /** Takes what matches here; an empty text where nothing does. */
    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private FormulaException unexpected() {
        return at >= text.length()
                ? new FormulaException(text.length() + 1, "indicator.formula-end", "")
                : new FormulaException(at + 1, "indicator.formula-symbol", Character.toString(text.codePointAt(at)));
    }
}
