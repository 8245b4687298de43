package vn.tongket.start;

import io.quarkus.bootstrap.runner.AotQuarkusEntryPoint;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a virtual machine runs first. It is compiled for Java 17, so that an older machine than the application needs can
 * still say so in a sentence.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String... arguments) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            // An old machine writes in the letters of the locale, and has no setting that says otherwise.
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            err.println("Tổng Kết cannot start. It needs Java " + NEEDED + " or later, and "
                    + System.getProperty("java.home") + " is Java " + found + ".");
            System.exit(1);
        }
        AotQuarkusEntryPoint.main(arguments);
    }
}
