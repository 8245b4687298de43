package vn.tongket.access.accounts;

/** The condition that every role of an account lies within some units: whoever administers these keeps it. */
public final class KeptAccounts {

    private static final String WITHIN = """
            not exists (select 1 from role_grants own where own.account_id = %s and (own.unit_id is null
              or not exists (select 1 from unit_covered_by(own.unit_id, ?::date) above where above = any(?::uuid[]))))
            """;

    private KeptAccounts() {}

    /**
     * The condition in SQL; its parameters are a day and the units.
     *
     * @param account the column that has the account
     */
    public static String within(String account) {
        return WITHIN.formatted(account);
    }
}
