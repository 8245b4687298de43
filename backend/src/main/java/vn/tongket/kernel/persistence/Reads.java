package vn.tongket.kernel.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which tables of other wings the SQL of a class reads. {@code TableOwnersTest} holds it against the SQL. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Reads {

    /** The names of the tables. */
    String[] value();
}
