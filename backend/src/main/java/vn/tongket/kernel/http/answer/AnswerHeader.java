package vn.tongket.kernel.http.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A header of its own that every answer of a resource has, for the contract; the resource sets it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswerHeader {

    String name();

    String description();

    String example();
}
