package vn.tongket.awards.documents;

import jakarta.inject.Singleton;
import vn.tongket.kernel.http.LongBodies;

/** Templates with pictures in them may be long. */
@Singleton
class DecisionTemplateBodies implements LongBodies {

    static final int MOST_BYTES = 4 << 20;

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && path.equals(DecisionTemplateService.ADDRESS);
    }

    @Override
    public long bytes() {
        return MOST_BYTES;
    }
}
