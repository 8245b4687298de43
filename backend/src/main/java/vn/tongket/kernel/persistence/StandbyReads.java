package vn.tongket.kernel.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is read here by {@link Sql} may come from a standby, where one is named: never older than what was acknowledged
 * when the first of its statements is sent, and all from one place. It is said of an operation that costs the database
 * something and writes nothing, not of what decides who may do what; see decision 0044.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StandbyReads {}
