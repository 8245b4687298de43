package vn.tongket.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles the path into an answer, {@code items.code}, each time one is looked up, which took a third of the
 * processor time of requests in tests. Each is compiled once, and run on the answer at hand.
 */
public final class PathsCompiledOnce implements QuarkusTestBeforeClassCallback {

    private static final Map<String, Class<? extends Script>> COMPILED = new ConcurrentHashMap<>();

    static {
        DelegatingMetaClass compiledOnce = new DelegatingMetaClass(GroovyShell.class) {
            @Override
            public Object invokeMethod(Object shell, String method, Object[] arguments) {
                return method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path
                        ? evaluate((GroovyShell) shell, path.toString())
                        : super.invokeMethod(shell, method, arguments);
            }
        };
        compiledOnce.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, compiledOnce);
    }

    private static Object evaluate(GroovyShell shell, String path) {
        Class<? extends Script> script =
                COMPILED.computeIfAbsent(path, text -> shell.parse(text).getClass());
        return InvokerHelper.createScript(script, shell.getContext()).run();
    }

    @Override
    public void beforeClass(Class<?> testClass) {
        // Loading this class is all.
    }
}
