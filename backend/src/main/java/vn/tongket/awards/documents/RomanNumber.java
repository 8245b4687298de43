package vn.tongket.awards.documents;

/** Numbers as annexes bear them. */
final class RomanNumber {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumber() {}

    /** 1 is I, 4 is IV, 12 is XII; for numbers up to 399. */
    static String of(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int place = 0; place < VALUES.length; place++) {
            while (rest >= VALUES[place]) {
                roman.append(SIGNS[place]);
                rest -= VALUES[place];
            }
        }
        return roman.toString();
    }
}
