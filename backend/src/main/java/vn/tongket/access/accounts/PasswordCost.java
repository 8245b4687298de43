package vn.tongket.access.accounts;

/**
 * What working out one hash costs. OWASP names sets that are as good as each other: 46 MiB in one pass, 19 in two, 12 in
 * three, 9 in four, 7 in five; nothing cheaper is taken.
 *
 * @param memoryKib memory in KiB, 7168 to 1048576
 * @param passes passes over that memory, 1 to 20
 * @param parallelism lanes, 1 to 16
 */
record PasswordCost(int memoryKib, int passes, int parallelism) {

    static final PasswordCost RECOMMENDED = new PasswordCost(19 * 1024, 2, 1);

    private static final int LEAST_MEMORY = 7 * 1024;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 16;
    private static final long LEAST_WORK = 5L * LEAST_MEMORY;

    /** What the settings say. */
    static PasswordCost set(int memoryKib, int passes, int parallelism) {
        within("TONGKET_PASSWORD_MEMORY_KIB", memoryKib, LEAST_MEMORY, MOST_MEMORY);
        within("TONGKET_PASSWORD_PASSES", passes, 1, MOST_PASSES);
        within("TONGKET_PASSWORD_PARALLELISM", parallelism, 1, MOST_LANES);
        if ((long) memoryKib * passes < LEAST_WORK) {
            throw new IllegalStateException(
                    "TONGKET_PASSWORD_MEMORY_KIB times TONGKET_PASSWORD_PASSES must be at least " + LEAST_WORK);
        }
        return new PasswordCost(memoryKib, passes, parallelism);
    }

    private static void within(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalStateException("%s must be %d to %d, not %d".formatted(setting, least, most, value));
        }
    }

    /** As it stands in a hash. */
    String text() {
        return "m=%d,t=%d,p=%d".formatted(memoryKib, passes, parallelism);
    }

    static PasswordCost parse(String text) {
        String[] parts = text.split("[=,]");
        return new PasswordCost(Integer.parseInt(parts[1]), Integer.parseInt(parts[3]), Integer.parseInt(parts[5]));
    }
}
