package vn.tongket.kernel.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;

/** What filters are shown in place of a request. */
final class Fakes {

    private Fakes() {}

    /** Answers what the map says, by the method and what it is asked with, {@code getHeaderString Host}; null to all else. */
    static <T> T fake(Class<T> type, Map<String, Object> answers) {
        InvocationHandler handler = (proxy, called, asked) ->
                answers.get(asked == null ? called.getName() : called.getName() + " " + asked[0]);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
