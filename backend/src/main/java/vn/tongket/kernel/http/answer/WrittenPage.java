package vn.tongket.kernel.http.answer;

/**
 * A page of a list as the JSON that it is sent as.
 *
 * @param json the bytes, which nobody changes
 */
record WrittenPage(byte[] json) {}
