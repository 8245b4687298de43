package vn.tongket.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens a {@link Reading} around what may read from a standby; where none is named it costs nothing. */
@StandbyReads
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class StandbyReadsInterceptor {

    private final Standby standby;

    StandbyReadsInterceptor(Standby standby) {
        this.standby = standby;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) throws Exception {
        return standby.isNamed() ? standby.reading(invocation::proceed) : invocation.proceed();
    }
}
