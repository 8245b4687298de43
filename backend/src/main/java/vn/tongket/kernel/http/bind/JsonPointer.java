package vn.tongket.kernel.http.bind;

/** Builds JSON pointers (RFC 6901). */
final class JsonPointer {

    private JsonPointer() {}

    static String child(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }
}
